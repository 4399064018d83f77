#include "tests/benchmarks/synthetic.h"

#include <algorithm>
#include <vector>

namespace dunlin::benchmarks {

std::string syntheticSchema(int models, Variant variant)
{
    const bool edited = variant == Variant::OnePercentEdited;
    const int enums = std::max(1, (models + 9) / 10);
    const auto far = [&](int i) { return (i * 7 + 3) % models; };
    const auto number = [](int i) { return std::to_string(i); };

    std::string out = "datasource db {\n  provider = \"sqlite\"\n}\n";
    for (int e = 0; e < enums; ++e) {
        const std::string extra = edited && e % 100 == 50 ? "  EXTRA\n" : "";
        out += "\nenum Enum" + number(e) + " {\n  ALPHA\n  BETA\n  GAMMA\n" + extra + "}\n";
    }
    std::vector<std::string> back(static_cast<std::size_t>(models));
    for (int i = 0; i < models; ++i) {
        const std::string n = number(i);
        back[static_cast<std::size_t>((i + 1) % models)] += "  near" + n + "Back Model" + n + "[] @relation(\"near" + n + "\")\n";
        back[static_cast<std::size_t>(far(i))] += "  far" + n + "Back Model" + n + "[] @relation(\"far" + n + "\")\n";
    }
    for (int i = 0; i < models; ++i) {
        const bool hit = edited && (models < 100 ? i == 0 : i % 100 == 42);
        const int way = hit ? (i / 100) % 5 : -1;
        const std::string n = number(i);
        out += "\nmodel Model" + n + " {\n  id        Int      @id @default(autoincrement())\n";
        if (way != 4)
            out += way == 0 ? "  title     String?\n" : "  title     String\n";
        out += way == 1 ? "  amount    BigInt   @default(0)\n" : "  amount    Int      @default(0)\n";
        out += "  kind      Enum" + number(i % enums) + "    @default(ALPHA)\n";
        out += "  active    Boolean  @default(true)\n  createdAt DateTime @default(now())\n";
        out += way == 2 ? "  nearId    Int?\n" : "  nearId    Int\n";
        out += "  farId     Int?\n";
        if (way == 3)
            out += "  note      String?\n";
        out += "  near      Model" + number((i + 1) % models) + (way == 2 ? "?" : "") + "   @relation(\"near" + n
            + "\", fields: [nearId], references: [id])\n";
        out += "  far       Model" + number(far(i)) + "?  @relation(\"far" + n + "\", fields: [farId], references: [id])\n";
        out += back[static_cast<std::size_t>(i)];
        out += "  @@index([nearId])\n";
        if (way != 0)
            out += "  @@index([kind, createdAt])\n";
        if (way != 4)
            out += "  @@unique([title, amount])\n";
        out += "}\n";
    }
    return out;
}

} // namespace dunlin::benchmarks
