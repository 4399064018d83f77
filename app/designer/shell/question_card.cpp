#include "app/designer/shell/question_card.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dunlin::designer {

QuestionCard::QuestionCard(const QString &title, const QString &text, std::vector<Answer> answers, QWidget *parent)
    : QFrame(parent), m_text(new QLabel(text, this)), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(title);
    auto *head = new QLabel(title, this);
    head->setObjectName(QStringLiteral("panelTitle"));
    head->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
    m_column->addWidget(head);
    m_column->addWidget(m_text);
    for (Answer &answer : answers) {
        auto *button = new QPushButton(answer.text, this);
        button->setProperty("role", m_first ? QString() : QStringLiteral("primary"));
        button->setAccessibleDescription(text);
        connect(button, &QPushButton::clicked, this, [this, run = std::move(answer.run)] { run(m_input ? m_input->text().trimmed() : QString()); });
        m_column->addWidget(button);
        m_first = m_first ? m_first : button;
    }
}

void QuestionCard::setText(const QString &text)
{
    m_text->setText(text);
}

void QuestionCard::askForText(const QString &placeholder, const QString &name)
{
    m_input = new QLineEdit(this);
    m_input->setPlaceholderText(placeholder);
    m_input->setAccessibleName(name);
    m_column->insertWidget(m_column->indexOf(m_first), m_input);
    connect(m_input, &QLineEdit::returnPressed, m_first, &QPushButton::click);
}

void QuestionCard::focusFirstAnswer()
{
    m_input ? m_input->setFocus() : m_first->setFocus();
}

} // namespace dunlin::designer
