// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/exchange_layers.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace fundstelle::project {

namespace {

/// Stands in a frame where the words of a document were.
const refi::Content kTaken{std::nullopt, "internal://document", {}};

bool is_taken(const refi::Content& content) {
    return content == kTaken;
}

bool is_recording(const refi::MediaSource& media) {
    return media.medium == refi::Medium::Audio || media.medium == refi::Medium::Video;
}

const refi::SyncPoint* point_of(const refi::Transcript& transcript, const std::optional<refi::Guid>& guid) {
    const auto found = std::find_if(transcript.sync_points.begin(), transcript.sync_points.end(), [&](const auto& point) { return guid && point.guid == *guid; });
    return found != transcript.sync_points.end() ? &*found : nullptr;
}

/// Takes the words of a PDF or picture out of it.
refi::TextSource taken_text(refi::MediaSource& media) {
    auto& inner = *media.text;
    refi::TextSource text{media.guid, std::exchange(media.name, {}), std::exchange(inner.content, kTaken), std::exchange(media.authorship, {}),
                          std::exchange(media.description, {}), std::exchange(inner.selections, {}), std::exchange(media.codings, {}),
                          std::exchange(media.note_refs, {}), std::exchange(media.values, {})};
    return text;
}

void put_text(refi::MediaSource& media, refi::TextSource text) {
    auto& inner = *media.text;
    media.name = std::move(text.name);
    inner.content = std::move(text.content);
    media.authorship = std::move(text.authorship);
    media.description = std::move(text.description);
    inner.selections = std::move(text.selections);
    media.codings = std::move(text.codings);
    media.note_refs = std::move(text.note_refs);
    media.values = std::move(text.values);
}

refi::TextSource taken_transcript(refi::Transcript& transcript) {
    refi::TextSource text{transcript.guid, std::exchange(transcript.name, {}), std::exchange(transcript.content, kTaken), std::exchange(transcript.authorship, {}),
                          std::exchange(transcript.description, {}), {}, {}, std::exchange(transcript.note_refs, {}), {}};
    for (auto& stretch : transcript.selections) {
        const auto* from = point_of(transcript, stretch.from_sync_point);
        const auto* to = point_of(transcript, stretch.to_sync_point);
        const auto start = from != nullptr ? from->position.value_or(0) : 0;
        const auto end = to != nullptr ? to->position.value_or(start) : start;
        text.selections.push_back({stretch.guid, std::exchange(stretch.name, {}), start, std::max(start, end), std::exchange(stretch.authorship, {}),
                                   std::exchange(stretch.description, {}), std::exchange(stretch.codings, {}), std::exchange(stretch.note_refs, {})});
    }
    return text;
}

/// The point of the transcript at that place; made if there is none, without a time.
refi::Guid point_at(refi::Transcript& transcript, std::int64_t position) {
    for (const auto& point : transcript.sync_points) {
        if (point.position == position) return point.guid;
    }
    transcript.sync_points.push_back({refi::Guid::standing_for("point " + transcript.guid.written(refi::GuidSpelling::Upper) + " " + std::to_string(position)), std::nullopt, position});
    return transcript.sync_points.back().guid;
}

void put_transcript(refi::Transcript& transcript, refi::TextSource text) {
    transcript.name = std::move(text.name);
    transcript.content = std::move(text.content);
    transcript.authorship = std::move(text.authorship);
    transcript.description = std::move(text.description);
    transcript.note_refs = std::move(text.note_refs);
    const auto before = std::exchange(transcript.selections, {});
    for (auto& selection : text.selections) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const auto& stretch) { return stretch.guid == selection.guid; });
        const auto joins = [&](const std::optional<refi::Guid>& guid, std::int64_t position) {
            const auto* point = point_of(transcript, guid);
            return point == nullptr ? position == 0 : point->position.value_or(0) == position;
        };
        // A stretch whose points say nothing stands at its start.
        const bool as_before = known != before.end() && joins(known->from_sync_point, selection.start) &&
                               (joins(known->to_sync_point, selection.end) || selection.start == selection.end);
        const auto from = as_before ? known->from_sync_point : point_at(transcript, selection.start);
        const auto to = as_before ? known->to_sync_point : point_at(transcript, selection.end);
        transcript.selections.push_back({selection.guid, std::move(selection.name), from, to, std::move(selection.authorship),
                                         std::move(selection.description), std::move(selection.codings), std::move(selection.note_refs)});
    }
}

}  // namespace

Layers unfold(std::vector<refi::Source> sources) {
    Layers layers;
    for (auto& source : sources) {
        if (auto* text = std::get_if<refi::TextSource>(&source)) {
            layers.texts.push_back(std::move(*text));
            continue;
        }
        auto& media = std::get<refi::MediaSource>(source);
        if (media.text && media.text->content.text) layers.texts.push_back(taken_text(media));
        for (auto& transcript : media.transcripts) {
            if (transcript.content.text) layers.texts.push_back(taken_transcript(transcript));
        }
        layers.frames.push_back(std::move(media));
    }
    return layers;
}

std::vector<refi::Source> fold(Layers layers) {
    std::unordered_map<Uuid, refi::TextSource*> texts;
    for (auto& text : layers.texts) texts.emplace(text.guid.uuid(), &text);
    std::unordered_map<Uuid, bool> framed;
    std::vector<refi::Source> media_sources;
    for (auto& media : layers.frames) {
        const auto take = [&](const refi::Guid& guid) {
            const auto found = texts.find(guid.uuid());
            if (found == texts.end()) return static_cast<refi::TextSource*>(nullptr);
            framed[guid.uuid()] = true;
            return found->second;
        };
        if (media.text) {
            auto* text = take(media.guid);
            if (text != nullptr) put_text(media, std::move(*text));
            else if (is_taken(media.text->content)) continue;
        }
        if (is_recording(media)) {
            std::erase_if(media.transcripts, [&](auto& transcript) {
                auto* text = take(transcript.guid);
                if (text != nullptr) put_transcript(transcript, std::move(*text));
                return text == nullptr && is_taken(transcript.content);
            });
        }
        media_sources.emplace_back(std::move(media));
    }
    std::vector<refi::Source> sources;
    for (auto& text : layers.texts) {
        if (!framed.contains(text.guid.uuid())) sources.emplace_back(std::move(text));
    }
    std::move(media_sources.begin(), media_sources.end(), std::back_inserter(sources));
    return sources;
}

}  // namespace fundstelle::project
