// QuestionsPanel: what the plan leaves open, as cards under the properties: "renamed or replaced?", values for rows that a required
// column finds without one, and whether values are cast into a new type. Empty, it takes no room.
#pragma once

#include "app/designer/theme/scrolling_pane.h"
#include "engine/workspace/plan.h"

#include <memory>
#include <vector>

class QVBoxLayout;

namespace dunlin::designer {

class QuestionCard;

class QuestionsPanel : public ScrollingPane
{
    Q_OBJECT

public:
    explicit QuestionsPanel(QWidget *parent = nullptr);
    enum class Verdict { Renamed, Replaced };

    // `plan`: of the answers so far; its findings say how many values hang on a question.
    void setQuestions(const workspace::Renames &questions, const workspace::Plan *plan);
    // Those that must be answered before the plan can be applied; a cast is an offer.
    int count() const { return static_cast<int>(m_cards.size() + m_fillCards.size()); }
    void focusQuestion(const diff::Rename &rename);

Q_SIGNALS:
    void answered(const dunlin::diff::Rename &rename, dunlin::designer::QuestionsPanel::Verdict verdict);
    void backfilled(const dunlin::workspace::Backfill &backfill);
    void castChosen(const dunlin::diff::Cast &cast, bool isWanted);

private:
    QuestionCard *makeCard(const diff::Rename &rename, const workspace::Plan *plan);
    QuestionCard *makeCard(const safety::Finding &finding);
    QuestionCard *makeCard(const diff::CastOffer &offer);

    QVBoxLayout *m_column = nullptr;
    workspace::Renames m_questions;
    std::vector<QuestionCard *> m_cards; // one per question
    std::vector<std::pair<std::string, std::string>> m_unfilled; // table and column
    std::vector<QuestionCard *> m_fillCards; // one per column
    std::vector<diff::CastOffer> m_casts;
    std::vector<QuestionCard *> m_castCards; // one per offer
};

} // namespace dunlin::designer
