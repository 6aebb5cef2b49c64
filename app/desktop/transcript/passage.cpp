// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/passage.h"

#include <QDataStream>
#include <QIODevice>

#include "adapters/strings.h"

namespace fundstelle::desktop {

namespace {

const QString kMimeType = QStringLiteral("application/x-fundstelle-passage");

}  // namespace

void writePassage(QMimeData& data, const Passage& passage) {
    QByteArray bytes;
    QDataStream stream{&bytes, QIODevice::WriteOnly};
    stream << toBytes(passage.document.uuid()) << qint64{passage.range.begin().count()} << qint64{passage.range.end().count()};
    data.setData(kMimeType, bytes);
}

std::optional<Passage> readPassage(const QMimeData& data) {
    if (!data.hasFormat(kMimeType)) return std::nullopt;
    QDataStream stream{data.data(kMimeType)};
    QByteArray document;
    qint64 begin = 0;
    qint64 end = 0;
    stream >> document >> begin >> end;
    const auto id = toUuid(document);
    if (!id || begin < 0 || end <= begin) return std::nullopt;
    return Passage{model::DocumentId{*id}, {begin, end}};
}

}  // namespace fundstelle::desktop
