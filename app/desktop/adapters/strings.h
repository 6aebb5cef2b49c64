// SPDX-License-Identifier: GPL-3.0-or-later
/// Between the core's UTF-8 and Qt's strings.
#pragma once

#include <QByteArray>
#include <QString>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/file.h"
#include "base/id.h"

namespace fundstelle::desktop {

inline QString toQt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline std::string toCore(const QString& text) {
    return text.toStdString();
}

inline std::filesystem::path toPath(const QString& file) {
    const auto utf8 = file.toUtf8();
    return std::filesystem::path{std::u8string{utf8.begin(), utf8.end()}};
}

inline QString toQtPath(const std::filesystem::path& path) {
    return toQt(std::string_view{display(path)});
}

/// Keys as bytes, for drag and drop and for item data.
inline QByteArray toBytes(const Uuid& uuid) {
    return {reinterpret_cast<const char*>(uuid.data()), static_cast<qsizetype>(uuid.size())};
}

inline std::optional<Uuid> toUuid(const QByteArray& bytes) {
    Uuid uuid;
    if (bytes.size() != static_cast<qsizetype>(uuid.size())) return std::nullopt;
    std::memcpy(uuid.data(), bytes.constData(), uuid.size());
    return uuid;
}

}  // namespace fundstelle::desktop
