// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fundstelle::desktop {

class TranscriptView;

/// Lets screen readers read the transcript, follow its caret and its selection. Before a screen reader asks for the first one; further calls do
/// nothing.
void makeTranscriptsAccessible();

/// Tells a screen reader, if one listens, where the caret is now.
void announceCaret(TranscriptView& view);

}  // namespace fundstelle::desktop
