// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

#include "project/document_text.h"

namespace fundstelle::handbuch {

/// Makes the sample study, and lets two coders work on it for a few days of 2020: what the pictures show does not depend on when they are taken.
void makeStudy(const QString& file);

/// Where these words stand first; ends the program where they do not.
text::CodePointRange rangeOf(const project::DocumentText& text, std::string_view words);

/// Ends the program with a sentence: a picture of something else would be worse than none.
[[noreturn]] void fail(const QString& sentence);

}  // namespace fundstelle::handbuch
