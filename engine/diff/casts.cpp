#include "engine/diff/casts.h"

#include "engine/diff/differ.h"

namespace dunlin::diff {

std::vector<CastOffer> castOffers(std::span<const Step> steps, const sql::SqlSchema &to, const Rules &rules)
{
    std::vector<CastOffer> offers;
    for (const Step &step : steps) {
        const auto *alter = std::get_if<AlterTable>(&step);
        if (!alter)
            continue;
        for (const TableChange &change : alter->changes) {
            if (const auto *taken = std::get_if<AlterColumn>(&change); taken && taken->cast) {
                offers.push_back({.cast = {.table = alter->table, .column = taken->after.name},
                                  .before = taken->before.type,
                                  .after = taken->after.type,
                                  .expression = taken->cast->expression,
                                  .isTaken = true});
            } else if (const auto *refused = std::get_if<DropAndRecreateColumn>(&change)) {
                if (const auto cast = rules.cast(refused->before, refused->after, to))
                    offers.push_back({.cast = {.table = alter->table, .column = refused->after.name},
                                      .before = refused->before.type,
                                      .after = refused->after.type,
                                      .expression = cast->expression});
            }
        }
    }
    return offers;
}

} // namespace dunlin::diff
