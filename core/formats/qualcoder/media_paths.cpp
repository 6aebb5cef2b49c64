// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/qualcoder/media_paths.h"

#include <algorithm>
#include <filesystem>

#include "text/utf8.h"

namespace fundstelle::formats::qualcoder {

namespace {

struct Kind {
    std::string_view word;
    std::optional<refi::Medium> medium;
    std::string_view folder;
};

constexpr Kind kKinds[] = {{"images", refi::Medium::Picture, "images"}, {"audio", refi::Medium::Audio, "audio"}, {"video", refi::Medium::Video, "video"},
                           {"docs", std::nullopt, "documents"},         {"documents", std::nullopt, "documents"}};

bool is_pdf(std::string_view path) {
    auto ending = std::string{path.substr(path.size() - std::min<std::size_t>(4, path.size()))};
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return ending == ".pdf";
}

bool leads_out(std::string_view path) {
    const std::filesystem::path parts{path};
    return std::any_of(parts.begin(), parts.end(), [](const auto& part) { return part == ".."; });
}

}  // namespace

MediaPath media_path(std::string_view written) {
    std::string path{text::trimmed(written)};
    std::replace(path.begin(), path.end(), '\\', '/');
    for (const auto& kind : kKinds) {
        const auto size = kind.word.size();
        const bool is_within = path.starts_with('/') && std::string_view{path}.substr(1).starts_with(kind.word) && path.size() > size + 2 && path[size + 1] == '/';
        const bool is_linked = path.starts_with(kind.word) && path.size() > size + 1 && path[size] == ':';
        if (!is_within && !is_linked) continue;
        MediaPath result{is_pdf(path) && !kind.medium ? refi::Medium::Pdf : kind.medium, {}, leads_out(path)};
        if (!result.medium || result.is_unsafe) return result;
        if (is_within) result.path = "relative:///" + std::string{kind.folder} + path.substr(size + 1);
        else result.path = "absolute:///" + path.substr(path.find_first_not_of('/', size + 1) == std::string::npos ? path.size() : path.find_first_not_of('/', size + 1));
        return result;
    }
    return {};
}

}  // namespace fundstelle::formats::qualcoder
