// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/source_writer.h"

#include <algorithm>

#include "formats/refi/lexical.h"

namespace fundstelle::formats::refi {

namespace {

/// What our positions are in the file that is written.
class FilePositions {
public:
    /// Texts that stand in the XML itself have the line ends of XML: one character.
    FilePositions(const Content& content, bool line_ends_of_two) {
        if (!line_ends_of_two || !content.text || content.plain_text_path.empty()) return;
        std::int64_t position = 0;
        for (const char c : *content.text) {
            if (c == '\n') m_line_ends.push_back(position);
            position += (c & 0xC0) != 0x80 ? 1 : 0;
        }
    }
    [[nodiscard]] std::int64_t of(std::int64_t position) const {
        return position + (std::lower_bound(m_line_ends.begin(), m_line_ends.end(), position) - m_line_ends.begin());
    }

private:
    std::vector<std::int64_t> m_line_ends;
};

void write_authorship(XmlWriter& xml, const Authorship& authorship) {
    xml.attribute("creatingUser", authorship.creating_user);
    xml.attribute("creationDateTime", authorship.creation_date_time);
    xml.attribute("modifyingUser", authorship.modifying_user);
    xml.attribute("modifiedDateTime", authorship.modified_date_time);
}

void write_codings(XmlWriter& xml, const std::vector<Coding>& codings) {
    for (const auto& coding : codings) {
        xml.begin("Coding");
        xml.attribute("guid", coding.guid);
        xml.attribute("creatingUser", coding.creating_user);
        xml.attribute("creationDateTime", coding.creation_date_time);
        xml.begin("CodeRef");
        xml.attribute("targetGUID", coding.code);
        xml.end();
        write_refs(xml, "NoteRef", coding.note_refs);
        xml.end();
    }
}

void write_selection(XmlWriter& xml, const PlainTextSelection& selection, const FilePositions& positions) {
    xml.begin("PlainTextSelection");
    xml.attribute("guid", selection.guid);
    xml.attribute("name", selection.name);
    xml.attribute("startPosition", positions.of(selection.start));
    xml.attribute("endPosition", positions.of(selection.end));
    write_authorship(xml, selection.authorship);
    xml.words("Description", selection.description);
    write_codings(xml, selection.codings);
    write_refs(xml, "NoteRef", selection.note_refs);
    xml.end();
}

void write_content_paths(XmlWriter& xml, const Content& content) {
    xml.attribute("richTextPath", content.rich_text_path);
    xml.attribute("plainTextPath", content.plain_text_path);
}

/// A text that is a file is not written here.
void write_inline_text(XmlWriter& xml, const Content& content) {
    if (content.text && content.plain_text_path.empty()) xml.required_words("PlainTextContent", *content.text);
}

void write_transcript(XmlWriter& xml, const Transcript& transcript, bool line_ends_of_two) {
    const FilePositions positions{transcript.content, line_ends_of_two};
    xml.begin("Transcript");
    xml.attribute("guid", transcript.guid);
    xml.attribute("name", transcript.name);
    write_content_paths(xml, transcript.content);
    write_authorship(xml, transcript.authorship);
    xml.words("Description", transcript.description);
    write_inline_text(xml, transcript.content);
    for (const auto& point : transcript.sync_points) {
        xml.begin("SyncPoint");
        xml.attribute("guid", point.guid);
        if (point.time_stamp) xml.attribute("timeStamp", *point.time_stamp);
        if (point.position) xml.attribute("position", positions.of(*point.position));
        xml.end();
    }
    for (const auto& selection : transcript.selections) {
        xml.begin("TranscriptSelection");
        xml.attribute("guid", selection.guid);
        xml.attribute("name", selection.name);
        xml.attribute("fromSyncPoint", selection.from_sync_point);
        xml.attribute("toSyncPoint", selection.to_sync_point);
        write_authorship(xml, selection.authorship);
        xml.words("Description", selection.description);
        write_codings(xml, selection.codings);
        write_refs(xml, "NoteRef", selection.note_refs);
        xml.end();
    }
    write_refs(xml, "NoteRef", transcript.note_refs);
    xml.end();
}

const char* element_of(Medium medium) {
    switch (medium) {
        case Medium::Picture: return "PictureSource";
        case Medium::Pdf: return "PDFSource";
        case Medium::Audio: return "AudioSource";
        case Medium::Video: break;
    }
    return "VideoSource";
}

void write_media_source(XmlWriter& xml, const MediaSource& source, bool line_ends_of_two) {
    const bool is_recording = source.medium == Medium::Audio || source.medium == Medium::Video;
    xml.begin(element_of(source.medium));
    xml.attribute("guid", source.guid);
    xml.attribute("name", source.name);
    xml.attribute("path", source.path);
    xml.attribute("currentPath", source.current_path);
    write_authorship(xml, source.authorship);
    xml.words("Description", source.description);
    if (is_recording) {
        for (const auto& transcript : source.transcripts) write_transcript(xml, transcript, line_ends_of_two);
    }
    if (source.text && source.medium == Medium::Picture) write_text_source(xml, "TextDescription", *source.text, line_ends_of_two);
    for (const auto& selection : source.selections) xml.verbatim(selection.xml);
    if (source.text && source.medium == Medium::Pdf) write_text_source(xml, "Representation", *source.text, line_ends_of_two);
    write_codings(xml, source.codings);
    write_refs(xml, "NoteRef", source.note_refs);
    write_values(xml, source.values);
    xml.end();
}

}  // namespace

void write_refs(XmlWriter& xml, const char* element, const std::vector<Guid>& refs) {
    for (const auto& ref : refs) {
        xml.begin(element);
        xml.attribute("targetGUID", ref);
        xml.end();
    }
}

void write_values(XmlWriter& xml, const std::vector<VariableValue>& values) {
    for (const auto& value : values) {
        xml.begin("VariableValue");
        xml.begin("VariableRef");
        xml.attribute("targetGUID", value.variable);
        xml.end();
        if (value.type) xml.required_words((std::string{to_string(*value.type)} + "Value").c_str(), value.value);
        xml.end();
    }
}

void write_text_source(XmlWriter& xml, const char* element, const TextSource& source, bool line_ends_of_two) {
    const FilePositions positions{source.content, line_ends_of_two};
    xml.begin(element);
    xml.attribute("guid", source.guid);
    xml.attribute("name", source.name);
    write_content_paths(xml, source.content);
    write_authorship(xml, source.authorship);
    xml.words("Description", source.description);
    write_inline_text(xml, source.content);
    for (const auto& selection : source.selections) write_selection(xml, selection, positions);
    write_codings(xml, source.codings);
    write_refs(xml, "NoteRef", source.note_refs);
    write_values(xml, source.values);
    xml.end();
}

void write_source(XmlWriter& xml, const Source& source, bool line_ends_of_two) {
    if (const auto* text = std::get_if<TextSource>(&source)) write_text_source(xml, "TextSource", *text, line_ends_of_two);
    else write_media_source(xml, std::get<MediaSource>(source), line_ends_of_two);
}

}  // namespace fundstelle::formats::refi
