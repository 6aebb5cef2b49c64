// SPDX-License-Identifier: GPL-3.0-or-later
// Has a project open as somebody else: cli_holder PROJECT. Adds the code "Vom Halter", says "ready", and waits for its input to
// end.
#include <iostream>
#include <limits>

#include "base/clock.h"
#include "base/id.h"
#include "project/project.h"

int main(int argc, char** argv) {
    using namespace fundstelle;
    if (argc != 2) return 2;
    const SystemClock clock;
    TimeOrderedIds ids{clock};
    const auto project = project::Project::open(argv[1], {clock, ids, "Erika", "Erika Muster", "rechner-7"});
    project->codebook().add("Vom Halter", std::nullopt);
    std::cout << "ready" << std::endl;
    std::cin.ignore(std::numeric_limits<std::streamsize>::max());
    return 0;
}
