// QuestionBar: a line above the work that says what happened and offers what can be done about it.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace dunlin::designer {

class QuestionBar : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionBar(QWidget *parent = nullptr);

    struct Answer
    {
        QString text;
        std::function<void()> run; // after the bar is gone; may be empty
    };
    // Takes the place of what was asked before.
    void ask(const QString &question, std::vector<Answer> answers);
    QString question() const;

private:
    QHBoxLayout *m_layout = nullptr;
    QLabel *m_text = nullptr;
    std::vector<QPushButton *> m_buttons;
};

} // namespace dunlin::designer
