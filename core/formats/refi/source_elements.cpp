// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/elements.h"

namespace fundstelle::formats::refi {

namespace {

/// Of selections in texts and in transcripts.
template <class Selection>
void read_children(Elements& elements, Selection& selection) {
    elements.each_child([&](std::string_view name) {
        if (name == "Description") elements.description(selection.description);
        else if (name == "Coding") elements.coding(selection.codings);
        else if (name == "NoteRef") elements.target(selection.note_refs);
        else return false;
        return true;
    });
}

/// Positions as the file has them: what they mean is known once the text is.
void read_text_selection(Elements& elements, std::vector<PlainTextSelection>& into) {
    elements.expect({"guid", "name", "startPosition", "endPosition", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime"});
    elements.spend(sizeof(PlainTextSelection));
    PlainTextSelection selection{elements.guid(), elements.attribute("name"), 0, 0, elements.authorship(), {}, {}, {}};
    const auto start = elements.number("startPosition");
    const auto end = elements.number("endPosition");
    if (!start || !end) elements.notice(Notice::Kind::UnreadableNumber, "PlainTextSelection");
    selection.start = start.value_or(end.value_or(0));
    selection.end = end.value_or(selection.start);
    read_children(elements, selection);
    into.push_back(std::move(selection));
}

Content read_content(Elements& elements) {
    return {std::nullopt, elements.attribute("plainTextPath"), elements.attribute("richTextPath")};
}

/// Line ends stay as they are until the positions are understood.
void read_text(Elements& elements, Content& content) {
    if (content.text) elements.notice(Notice::Kind::RepeatedElement, "PlainTextContent");
    content.text = elements.cursor().words();
    elements.spend(content.text->size());
}

void read_sync_point(Elements& elements, std::vector<SyncPoint>& into) {
    elements.expect({"guid", "timeStamp", "position"});
    elements.spend(sizeof(SyncPoint));
    into.push_back({elements.guid(), elements.number("timeStamp"), elements.number("position")});
    elements.each_child([](std::string_view) { return false; });
}

void read_transcript_selection(Elements& elements, std::vector<TranscriptSelection>& into) {
    elements.expect({"guid", "name", "fromSyncPoint", "toSyncPoint", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime"});
    elements.spend(sizeof(TranscriptSelection));
    TranscriptSelection selection{elements.guid(), elements.attribute("name"), elements.reference("fromSyncPoint"), elements.reference("toSyncPoint"),
                                  elements.authorship(), {}, {}, {}};
    read_children(elements, selection);
    into.push_back(std::move(selection));
}

void read_transcript(Elements& elements, std::vector<Transcript>& into) {
    elements.expect({"guid", "name", "richTextPath", "plainTextPath", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime"});
    elements.spend(sizeof(Transcript));
    Transcript transcript{elements.guid(), elements.attribute("name"), read_content(elements), elements.authorship(), {}, {}, {}, {}};
    elements.each_child([&](std::string_view name) {
        if (name == "Description") elements.description(transcript.description);
        else if (name == "PlainTextContent") read_text(elements, transcript.content);
        else if (name == "SyncPoint") read_sync_point(elements, transcript.sync_points);
        else if (name == "TranscriptSelection") read_transcript_selection(elements, transcript.selections);
        else if (name == "NoteRef") elements.target(transcript.note_refs);
        else return false;
        return true;
    });
    into.push_back(std::move(transcript));
}

std::optional<Medium> medium_of(std::string_view name) {
    if (name == "PictureSource") return Medium::Picture;
    if (name == "PDFSource") return Medium::Pdf;
    if (name == "AudioSource") return Medium::Audio;
    if (name == "VideoSource") return Medium::Video;
    return std::nullopt;
}

std::string_view selection_of(Medium medium) {
    switch (medium) {
        case Medium::Picture: return "PictureSelection";
        case Medium::Pdf: return "PDFSelection";
        case Medium::Audio: return "AudioSelection";
        case Medium::Video: break;
    }
    return "VideoSelection";
}

/// False if the child belongs to no source of this medium.
bool read_media_child(Elements& elements, std::string_view name, MediaSource& source) {
    const bool is_recording = source.medium == Medium::Audio || source.medium == Medium::Video;
    const auto text = source.medium == Medium::Pdf ? "Representation" : "TextDescription";
    if (name == "Description") elements.description(source.description);
    else if (name == "Coding") elements.coding(source.codings);
    else if (name == "NoteRef") elements.target(source.note_refs);
    else if (name == "VariableValue") elements.value(source.values);
    else if (name == selection_of(source.medium)) elements.verbatim(source.selections);
    else if (is_recording && name == "Transcript") read_transcript(elements, source.transcripts);
    else if (!is_recording && name == text && !source.text) source.text = read_text_source(elements);
    else return false;
    return true;
}

}  // namespace

TextSource read_text_source(Elements& elements) {
    elements.expect({"guid", "name", "richTextPath", "plainTextPath", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime"});
    elements.spend(sizeof(TextSource));
    TextSource source{elements.guid(), elements.attribute("name"), read_content(elements), elements.authorship(), {}, {}, {}, {}, {}};
    elements.each_child([&](std::string_view name) {
        if (name == "Description") elements.description(source.description);
        else if (name == "PlainTextContent") read_text(elements, source.content);
        else if (name == "PlainTextSelection") read_text_selection(elements, source.selections);
        else if (name == "Coding") elements.coding(source.codings);
        else if (name == "NoteRef") elements.target(source.note_refs);
        else if (name == "VariableValue") elements.value(source.values);
        else return false;
        return true;
    });
    return source;
}

bool read_source(Elements& elements, std::string_view name, std::vector<Source>& sources) {
    if (name == "TextSource") {
        sources.emplace_back(read_text_source(elements));
        return true;
    }
    const auto medium = medium_of(name);
    if (!medium) return false;
    elements.expect({"guid", "name", "path", "currentPath", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime"});
    elements.spend(sizeof(MediaSource));
    MediaSource source{elements.guid(), *medium, elements.attribute("name"), elements.attribute("path"), elements.attribute("currentPath"),
                       elements.authorship(), {}, {}, {}, {}, {}, {}, {}};
    elements.each_child([&](std::string_view child) { return read_media_child(elements, child, source); });
    sources.emplace_back(std::move(source));
    return true;
}

}  // namespace fundstelle::formats::refi
