// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "formats/package.h"

namespace fundstelle::formats {

/// An XML part of a Word document; without root if the package has no such part.
class WordPart {
public:
    WordPart(const PackageReader& package, const std::string& name, const std::string& subject);
    WordPart(const WordPart&) = delete;
    WordPart& operator=(const WordPart&) = delete;

    [[nodiscard]] pugi::xml_node root() const { return m_document.document_element(); }
    /// Of the main part; nothing if it has none.
    [[nodiscard]] pugi::xml_node body() const { return m_document.child("w:document").child("w:body"); }

private:
    std::string m_xml;
    pugi::xml_document m_document;
};

/// A Word document (Office Open XML) as a package of parts.
class WordPackage {
public:
    /// The bytes must outlive it; `subject` names the file in errors. Throws as `PackageReader`.
    WordPackage(std::string_view bytes, std::string subject);

    /// The part that holds the body; the package says which one it is. Throws `Unsupported` if there is none, `Malformed`.
    [[nodiscard]] WordPart main_part() const;
    /// A further part beside it, such as "styles.xml".
    [[nodiscard]] WordPart part(const std::string& name) const;

private:
    PackageReader m_package;
    std::string m_subject;
    std::string m_main;
};

}  // namespace fundstelle::formats
