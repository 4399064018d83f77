#include "app/designer/shell/questions_panel.h"

#include "app/designer/shell/question_card.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <span>
#include <utility>

namespace dunlin::designer {

namespace {

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

// Of the table or column that would go; absent: not counted.
std::optional<std::uint64_t> rowsOf(const diff::Rename &rename, const workspace::Plan *plan)
{
    if (!plan)
        return std::nullopt;
    const std::string table = diff::oldTable(plan->answers.renames, rename.table);
    for (const safety::Finding &finding : plan->findings) {
        if (finding.table == table && finding.column == rename.column && finding.rows)
            return finding.rows;
    }
    return std::nullopt;
}

QString explain(const diff::Rename &rename, const workspace::Plan *plan)
{
    if (rename.isEnum())
        return QuestionsPanel::tr("The enum %1 is gone and %2 is new.").arg(text(rename.table), text(rename.newName));
    if (rename.isValue())
        return QuestionsPanel::tr("In the enum %1, %2 is gone and %3 is new.")
            .arg(text(rename.table), text(rename.column), text(rename.newName));
    const auto rows = rowsOf(rename, plan);
    const QString count = rows ? QLocale().toString(static_cast<qulonglong>(*rows)) : QString();
    if (rename.isTable()) {
        const QString change = QuestionsPanel::tr("The table %1 is gone and %2 is new.").arg(text(rename.table), text(rename.newName));
        return rows ? change + u'\n' + QuestionsPanel::tr("%1 has %2 rows.").arg(text(rename.table), count) : change;
    }
    const QString change = QuestionsPanel::tr("In %1, %2 is gone and %3 is new.").arg(text(rename.table), text(rename.column), text(rename.newName));
    return rows ? change + u'\n' + QuestionsPanel::tr("%1 rows have a value in %2.").arg(count, text(rename.column)) : change;
}

} // namespace

QuestionsPanel::QuestionsPanel(QWidget *parent) : ScrollingPane(parent), m_column(new QVBoxLayout(content()))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    content()->setObjectName(QStringLiteral("panel"));
    content()->setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Open questions"));
    m_column->setContentsMargins(12, 8, 12, 12);
    m_column->setSpacing(8);
    hide();
}

QuestionCard *QuestionsPanel::makeCard(const diff::Rename &rename, const workspace::Plan *plan)
{
    const auto answer = [this, rename](Verdict verdict) { return [this, rename, verdict](const QString &) { Q_EMIT answered(rename, verdict); }; };
    return new QuestionCard(tr("Renamed or replaced?"), explain(rename, plan),
                            {{tr("Renamed: keep the data"), answer(Verdict::Renamed)}, {tr("Replaced: drop and add"), answer(Verdict::Replaced)}}, this);
}

QuestionCard *QuestionsPanel::makeCard(const safety::Finding &finding)
{
    const QString column = text(finding.table + "." + finding.column);
    const QString rows = QLocale().toString(static_cast<qulonglong>(finding.rows.value_or(0)));
    auto *card = new QuestionCard(tr("Rows without a value"), tr("%1 is required, and %2 rows have no value for it. Which one do they get?").arg(column, rows),
                                  {{tr("Fill the rows with it"), [this, table = finding.table, name = finding.column](const QString &value) {
                                        if (!value.isEmpty())
                                            Q_EMIT backfilled({table, name, value.toStdString()});
                                    }}},
                                  this);
    card->askForText(tr("SQL, such as 0 or 'unknown'"), tr("Value for %1").arg(column));
    return card;
}

QuestionCard *QuestionsPanel::makeCard(const diff::CastOffer &offer)
{
    const auto type = [](const sql::ColumnType &of) { return text(of.inDatabase()); };
    const QString change = tr("%1 changes from %2 to %3.").arg(text(offer.cast.table.name + "." + offer.cast.column), type(offer.before), type(offer.after));
    const QString fate = offer.isTaken ? tr("Its values are cast with %1.").arg(text(offer.expression))
                                       : tr("Its values would be dropped. They could be cast with %1.").arg(text(offer.expression));
    return new QuestionCard(offer.isTaken ? tr("Values are cast") : tr("Cast or drop the values?"), change + u'\n' + fate,
                            {{offer.isTaken ? tr("Drop the values instead") : tr("Cast: keep the data"),
                              [this, cast = offer.cast, wanted = !offer.isTaken](const QString &) { Q_EMIT castChosen(cast, wanted); }}},
                            this);
}

void QuestionsPanel::setQuestions(const workspace::Renames &questions, const workspace::Plan *plan)
{
    // A card with the focus must not be made anew while the person types.
    const auto drop = [](std::vector<QuestionCard *> &cards) {
        for (QuestionCard *card : std::exchange(cards, {})) {
            card->hide();
            card->deleteLater(); // one of its buttons may be what was clicked
        }
    };
    if (questions != m_questions) {
        drop(m_cards);
        m_questions = questions;
        for (const diff::Rename &rename : m_questions) {
            m_cards.push_back(makeCard(rename, plan));
            m_column->addWidget(m_cards.back());
        }
    } else {
        for (std::size_t i = 0; i < m_cards.size(); ++i)
            m_cards[i]->setText(explain(m_questions[i], plan));
    }
    using Rule = safety::Finding::Rule;
    std::vector<const safety::Finding *> unfilled;
    for (const safety::Finding &finding : plan ? std::span(plan->findings) : std::span<const safety::Finding>()) {
        if ((finding.rule == Rule::RequiredColumnAdded || finding.rule == Rule::MadeRequired) && finding.rows.value_or(0) > 0)
            unfilled.push_back(&finding);
    }
    std::vector<std::pair<std::string, std::string>> places;
    for (const safety::Finding *finding : unfilled)
        places.emplace_back(finding->table, finding->column);
    if (places != m_unfilled) {
        drop(m_fillCards);
        m_unfilled = places;
        for (const safety::Finding *finding : unfilled) {
            m_fillCards.push_back(makeCard(*finding));
            m_column->addWidget(m_fillCards.back());
        }
    }
    if (const auto casts = plan ? plan->casts : std::vector<diff::CastOffer>(); casts != m_casts) {
        drop(m_castCards);
        m_casts = casts;
        for (const diff::CastOffer &offer : m_casts) {
            m_castCards.push_back(makeCard(offer));
            m_column->addWidget(m_castCards.back());
        }
    }
    setVisible(count() > 0 || !m_castCards.empty());
}

void QuestionsPanel::focusQuestion(const diff::Rename &rename)
{
    const auto found = std::ranges::find(m_questions, rename);
    if (found == m_questions.end())
        return;
    QuestionCard *card = m_cards[static_cast<std::size_t>(found - m_questions.begin())];
    ensureWidgetVisible(card);
    card->focusFirstAnswer();
}

} // namespace dunlin::designer
