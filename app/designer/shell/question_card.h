// QuestionCard: one question beside the work, with what hangs on it and the answers as buttons, the safe one first.
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace dunlin::designer {

class QuestionCard : public QFrame
{
    Q_OBJECT

public:
    struct Answer
    {
        QString text;
        std::function<void(const QString &typed)> run; // see askForText()
    };
    QuestionCard(const QString &title, const QString &text, std::vector<Answer> answers, QWidget *parent = nullptr);
    void setText(const QString &text);
    void askForText(const QString &placeholder, const QString &name); // a field above the answers; Enter is the first one
    void focusFirstAnswer();

private:
    QLabel *m_text = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLineEdit *m_input = nullptr; // null: nothing is to be typed
    QPushButton *m_first = nullptr;
};

} // namespace dunlin::designer
