// SPDX-License-Identifier: GPL-3.0-or-later
#include "study.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace fundstelle::test {

namespace {

void must(const Arguments& arguments) {
    const auto result = run(arguments);
    if (result.status != 0) throw std::runtime_error{"cannot make the study: " + result.err};
}

void make_study(const std::string& project) {
    must({"new", project, "--name", "Studie"});
    Arguments import{"import", project};
    for (const auto* name : {"Interview 01.docx", "Interview 02.txt", "Interview 03.docx", "Interview 04.txt",
                             "Interview 05.docx", "Interview 06.txt", "Interview 07.docx", "Interview 08.txt",
                             "Interview 09.docx", "GfS 01.docx", "GfS 02.txt", "GfS 03.docx", "GfS 04.txt"}) {
        import.push_back(sample(name));
    }
    import.insert(import.end(), {"--variables", sample("variables.csv")});
    must(import);
    must({"codebook", "import", project, sample_codebook()});
    must({"codings", "import", project, sample("codings.csv")});
}

}  // namespace

std::string sample(const std::string& name) {
    return (source_folder() / "sample-transcripts" / name).string();
}

std::string sample_codebook() {
    return (source_folder() / "codebooks" / "gemeinsam.csv").string();
}

std::string study() {
    static const TemporaryFolder folder;
    static const std::string project = [] {
        auto path = (folder / "studie.fundstelle").string();
        make_study(path);
        return path;
    }();
    return project;
}

StudyCopy::StudyCopy() {
    std::filesystem::copy_file(study(), project());
}

NewProject::NewProject() {
    must({"new", project(), "--name", "Neu"});
}

void NewProject::add_document(const std::string& name, const std::string& text) const {
    must({"import", project(), file(name + ".txt", text)});
}

const Json& element(const Json& list, const std::string& key, const std::string& value) {
    for (const auto& one : list) {
        if (one.at(key) == value) return one;
    }
    throw std::runtime_error{"nothing has the " + key + " " + value};
}

std::string bytes_of_file(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw std::runtime_error{"cannot read " + path.string()};
    return {std::istreambuf_iterator<char>{file}, {}};
}

void overwrite(const std::filesystem::path& path, std::size_t position, const std::string& bytes) {
    std::fstream file{path, std::ios::binary | std::ios::in | std::ios::out};
    file.seekp(static_cast<std::streamoff>(position));
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file) throw std::runtime_error{"cannot write " + path.string()};
}

}  // namespace fundstelle::test
