#include "app/designer/shell/properties_pane.h"

#include "app/designer/shell/lines_edit.h"
#include "tests/app/designer/diagram/shown_project.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace dunlin::tests {

namespace {

class Properties : public ShownProject
{
protected:
    void SetUp() override
    {
        ShownProject::SetUp();
        m_before = text();
        m_pane = std::make_unique<designer::PropertiesPane>(m_document);
        const auto analyse = [this] { m_pane->setSnapshot(workspace::analyze(m_document.sourceFiles(), m_document.revision())); };
        QObject::connect(&m_document, &designer::Document::edited, m_pane.get(), analyse);
        analyse();
    }
    void type(const char *field, const char *value)
    {
        for (auto *edit : m_pane->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() != QLatin1String(field))
                continue;
            edit->selectAll();
            QTest::keyClicks(edit, QString::fromUtf8(value));
            QTest::keyClick(edit, Qt::Key_Return);
            return;
        }
        FAIL() << field;
    }
    void toggle(const char *name)
    {
        for (auto *check : m_pane->findChildren<QCheckBox *>())
            if (check->text() == QLatin1String(name))
                return check->click();
        FAIL() << name;
    }
    // The text is the first one with one line replaced, and undo brings every byte back.
    void expectLine(const std::string &before, const std::string &after)
    {
        std::string expected = m_before;
        ASSERT_NE(expected.find(before), std::string::npos) << before;
        expected.replace(expected.find(before), before.size(), after);
        EXPECT_EQ(text(), expected);
        EXPECT_FALSE(m_document.undoStack().undoText().isEmpty());
        m_document.undoStack().undo();
        EXPECT_EQ(text(), m_before);
    }

    std::string m_before;
    std::unique_ptr<designer::PropertiesPane> m_pane;
};

} // namespace

TEST_F(Properties, EachIsAMinimalEdit)
{
    m_document.select({"Customer", "email"});
    toggle("Required");
    expectLine("email  String  @unique // kept", "email  String?  @unique // kept");
    toggle("Unique");
    expectLine("email  String  @unique // kept", "email  String // kept");
    type("Column name", "e mail");
    expectLine("@unique // kept", "@unique @map(\"e mail\") // kept");
    type("Default", "\"\"");
    expectLine("@unique // kept", "@unique @default(\"\") // kept");
    type("Type", "String[]x");
    EXPECT_EQ(text(), m_before);
    type("Name", "mail");
    EXPECT_EQ(m_document.selection(), (designer::Selection{"Customer", "mail"}));
    EXPECT_EQ(m_document.answers().renames, (workspace::Renames{{"Customer", "email", "mail"}}));
    expectLine("email  String", "mail  String");
}

TEST_F(Properties, FitIntoANarrowPane)
{
    const std::string name(60, 'n');
    const auto place = static_cast<std::uint32_t>(text().find("email  String"));
    m_document.apply({"edit", {{0, core::EditList({{{place, place}, name + " DateTime @default(now())\n  "}})}}});
    m_document.select({"Customer", name});
    m_pane->resize(240, 600);
    m_pane->setVisible(true);
    QApplication::processEvents();
    for (auto *check : m_pane->findChildren<QCheckBox *>())
        EXPECT_GE(check->width(), check->minimumSizeHint().width()) << check->text().toStdString();
    for (auto *widget : m_pane->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            EXPECT_LE(widget->mapTo(m_pane.get(), QPoint(widget->width(), 0)).x(), m_pane->width()) << widget->accessibleName().toStdString();
        }
    }
}

TEST_F(Properties, ATablesOwnThingsAreMinimalEditsToo)
{
    m_document.select({"Order", {}});
    type("Table name", "orders");
    EXPECT_NE(text().find("@@map(\"orders\")"), std::string::npos) << text();
    m_document.undoStack().undo();
    EXPECT_EQ(text(), m_before);
    type("New index", "note");
    EXPECT_NE(text().find("@@index([note])"), std::string::npos) << text();
    type("Index", "note, id");
    EXPECT_NE(text().find("@@index([note, id])"), std::string::npos) << text();
    type("New unique key", "nothing");
    EXPECT_EQ(text().find("nothing"), std::string::npos) << text(); // there is no such field
    m_document.undoStack().undo();
    m_document.undoStack().undo();
    EXPECT_EQ(text(), m_before);
}

TEST_F(Properties, CommentsAndActionsOfRelations)
{
    m_document.select({"Order", "note"});
    auto *comment = m_pane->findChild<designer::LinesEdit *>();
    ASSERT_TRUE(comment);
    QTest::keyClicks(comment, QStringLiteral("said by the customer"));
    QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(text().find("  /// said by the customer\n  note"), std::string::npos) << text();
    m_document.undoStack().undo();
    EXPECT_EQ(text(), m_before);
    m_document.select({"Order", "customer"});
    auto *onDelete = m_pane->findChild<QComboBox *>();
    ASSERT_TRUE(onDelete);
    onDelete->setCurrentIndex(onDelete->findData(QStringLiteral("Cascade")));
    Q_EMIT onDelete->activated(onDelete->currentIndex());
    EXPECT_NE(text().find("onDelete: Cascade)"), std::string::npos) << text();
    m_document.undoStack().undo();
    EXPECT_EQ(text(), m_before);
}

TEST_F(Properties, AnOptionalFieldIsShownAsSuch)
{
    m_document.select({"Order", "note"});
    const auto boxes = m_pane->findChildren<QCheckBox *>();
    const auto required = std::ranges::find(boxes, QStringLiteral("Required"), &QCheckBox::text);
    ASSERT_NE(required, boxes.end());
    EXPECT_FALSE((*required)->isChecked());
    toggle("Required");
    EXPECT_NE(text().find("note       String\n"), std::string::npos) << text();
    m_document.undoStack().undo();
    EXPECT_EQ(text(), m_before);
}

TEST_F(Properties, ARelationFollowsItsForeignKey)
{
    m_document.select({"Order", "customerId"});
    toggle("Required");
    EXPECT_NE(text().find("Customer? @relation"), std::string::npos) << text();
    m_document.undoStack().undo();
    EXPECT_EQ(text(), m_before);
}

TEST_F(Properties, SayWhyAValueCannotBe)
{
    m_document.select({"Order", "note"});
    type("Type", "Nothing");
    EXPECT_EQ(text(), m_before);
    bool told = false;
    for (auto *label : m_pane->findChildren<QLabel *>())
        told = told || label->text().contains(QStringLiteral("There is no type `Nothing`"));
    EXPECT_TRUE(told);
}

TEST_F(Properties, EnumsAndTheirValuesAreRenamedForTheMigration)
{
    const auto added = workspace::analyze(m_document.sourceFiles(), m_document.revision())->addEnum("Kind");
    ASSERT_TRUE(added);
    m_document.apply(*added);
    m_document.select({"Kind", {}});
    type("Value", "GOOD");
    EXPECT_EQ(m_document.selection(), (designer::Selection{"Kind", {}}));
    type("Name", "Sort");
    EXPECT_EQ(m_document.selection(), (designer::Selection{"Sort", {}}));
    EXPECT_EQ(text(), m_before + "\nenum Sort {\n  GOOD\n}\n");
    using Of = diff::Rename::Of;
    EXPECT_EQ(m_document.answers().renames, (workspace::Renames{{"Sort", "VALUE", "GOOD", Of::Enum}, {"Kind", "", "Sort", Of::Enum}}));
}

} // namespace dunlin::tests
