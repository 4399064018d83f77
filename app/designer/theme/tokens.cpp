#include "app/designer/theme/tokens.h"

namespace dunlin::designer {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .dark = false,
        .background = "#f6f7f9",
        .surface = "#ffffff",
        .raised = "#ffffff",
        .line = "#e2e5ea",
        .strongLine = "#cfd4dc",
        .text = "#1d2430",
        .soft = "#5b6675",
        .faint = "#6f7a89",
        .accent = "#0f766e",
        .onAccent = "#ffffff",
        .accentGround = "#d9f2ee",
        .selection = "#e6f4f2",
        .keyword = "#7c3aed",
        .type = "#0f766e",
        .attribute = "#1d4ed8",
        .string = "#a16207",
        .comment = "#6b7684",
        .added = {"#bbf7d0", "#166534"},
        .removed = {"#fecaca", "#991b1b"},
        .changed = {"#bae6fd", "#075985"},
        .warning = {"#fef3c7", "#854d0e"},
        .error = "#b91c1c",
        .danger = "#b91c1c",
        .onDanger = "#ffffff",
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .dark = true,
        .background = "#14181f",
        .surface = "#1b2029",
        .raised = "#222834",
        .line = "#2c3442",
        .strongLine = "#3a4455",
        .text = "#e6eaf0",
        .soft = "#a3adbb",
        .faint = "#8390a2",
        .accent = "#2dd4bf",
        .onAccent = "#06302b",
        .accentGround = "#11403b",
        .selection = "#17332f",
        .keyword = "#c4a7ff",
        .type = "#5eead4",
        .attribute = "#93c5fd",
        .string = "#fbbf24",
        .comment = "#8390a2",
        .added = {"#166534", "#bbf7d0"},
        .removed = {"#991b1b", "#fecaca"},
        .changed = {"#075985", "#bae6fd"},
        .warning = {"#3a2a10", "#fcd34d"},
        .error = "#f87171",
        .danger = "#f87171",
        .onDanger = "#3b0a0a",
    };
    return tokens;
}

} // namespace dunlin::designer
