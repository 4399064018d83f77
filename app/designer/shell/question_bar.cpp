#include "app/designer/shell/question_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dunlin::designer {

QuestionBar::QuestionBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this)), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("banner"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("tone", QStringLiteral("warning"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_layout->setContentsMargins(12, 4, 12, 4);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_text, 1);
    hide();
}

QString QuestionBar::question() const
{
    return isHidden() ? QString() : m_text->text();
}

void QuestionBar::ask(const QString &question, std::vector<Answer> answers)
{
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // one of them may be asking
    }
    m_text->setText(question);
    setAccessibleName(question);
    for (Answer &answer : answers) {
        auto *button = new QPushButton(answer.text, this);
        connect(button, &QPushButton::clicked, this, [this, run = std::move(answer.run)] {
            hide();
            if (run)
                run();
        });
        m_layout->addWidget(button);
        m_buttons.push_back(button);
    }
    show();
}

} // namespace dunlin::designer
