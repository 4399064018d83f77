#include "engine/psl/assist/explanations.h"

#include "engine/psl/assist/explanation_pages.h"
#include "engine/psl/schema/diagnostic_sink.h"

#include <set>

namespace dunlin::psl {

const Explanation *explanationOf(std::string_view id)
{
    for (const auto family : {explanationsOfNames(), explanationsOfTypes(), explanationsOfKeys(), explanationsOfRelations(),
                              explanationsOfConfiguration()})
        for (const Explanation &explanation : family)
            if (ruleId(explanation.rule) == id)
                return &explanation;
    return nullptr;
}

std::string explanationPage(const Explanation &explanation, std::string_view message)
{
    const std::string quoted = message.empty() ? std::string() : concat({"> ", message, "\n\n"});
    return concat({"### ", explanation.title, "\n\n", quoted, explanation.meaning, "\n\n**What to do:** ", explanation.remedy,
                   "\n\nAn example of it:\n\n```prisma\n", explanation.example, "\n```\n\nRule `", ruleId(explanation.rule),
                   "`\n"});
}

namespace {

// A diagnostic about a whole block speaks on the block's first line only.
bool isAbout(const Analysis &analysis, const core::Diagnostic &diagnostic, core::Location place)
{
    if (diagnostic.file != place.file || !diagnostic.span.touches(place.span.begin))
        return false;
    const std::string &text = analysis.schema.files[place.file]->text;
    return text.find('\n', diagnostic.span.begin) >= place.span.begin;
}

} // namespace

std::string explainProblems(const Analysis &analysis, core::Location place)
{
    std::string pages;
    std::set<std::string_view> explained;
    for (const core::Diagnostic &diagnostic : analysis.diagnostics) {
        const Explanation *explanation = isAbout(analysis, diagnostic, place) ? explanationOf(diagnostic.rule) : nullptr;
        if (explanation && explained.insert(diagnostic.rule).second)
            pages.append(pages.empty() ? "" : "\n---\n\n").append(explanationPage(*explanation, diagnostic.message));
    }
    return pages;
}

} // namespace dunlin::psl
