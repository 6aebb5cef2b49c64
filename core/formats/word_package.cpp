// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/word_package.h"

#include <utility>

#include "base/error.h"
#include "formats/xml.h"

namespace fundstelle::formats {

namespace {

std::string main_part_of(const PackageReader& package) {
    auto relations = package.entry("_rels/.rels");
    pugi::xml_document document;
    if (relations && document.load_buffer_inplace(relations->data(), relations->size())) {
        for (const auto& relation : document.child("Relationships").children()) {
            if (!std::string_view{relation.attribute("Type").value()}.ends_with("/officeDocument")) continue;
            std::string_view target = relation.attribute("Target").value();
            if (target.starts_with('/')) target.remove_prefix(1);
            if (target.find("..") == std::string_view::npos) return std::string{target};
        }
    }
    return "word/document.xml";
}

}  // namespace

WordPart::WordPart(const PackageReader& package, const std::string& name, const std::string& subject) {
    auto xml = package.entry(name);
    if (!xml) return;
    m_xml = std::move(*xml);
    parse_xml(m_document, m_xml, name, subject);
}

WordPackage::WordPackage(std::string_view bytes, std::string subject)
    : m_package{bytes, subject}, m_subject{std::move(subject)}, m_main{main_part_of(m_package)} {}

WordPart WordPackage::main_part() const {
    if (!m_package.has(m_main)) throw Error{ErrorKind::Unsupported, "an archive, but no Word document", m_subject};
    return {m_package, m_main, m_subject};
}

WordPart WordPackage::part(const std::string& name) const {
    return {m_package, m_main.substr(0, m_main.rfind('/') + 1) + name, m_subject};
}

}  // namespace fundstelle::formats
