#include "engine/workspace/connection_form.h"

#include "engine/workspace/files.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace dunlin::workspace {

TEST(ConnectionForm, ComesFromAUrlAndGoesBack)
{
    const std::string url = "postgresql://me:p%40ss%2Fw%24@db.example:6543/shop_dev?schema=sales&sslmode=require&connect_timeout=3";
    const auto form = readConnectionUrl(url);
    ASSERT_TRUE(form) << form.error().message;
    EXPECT_EQ(form->host, "db.example");
    EXPECT_EQ(form->port, "6543");
    EXPECT_EQ(form->password, "p@ss/w$");
    EXPECT_EQ(form->schema, "sales");
    EXPECT_EQ(form->tls, "require");
    EXPECT_EQ(writeConnectionUrl(*form, PasswordText::Written), url);
    EXPECT_EQ(writeConnectionUrl(*form, PasswordText::Hidden),
              "postgresql://me:***@db.example:6543/shop_dev?schema=sales&sslmode=require&connect_timeout=3");
    for (const char *plain : {"postgresql://localhost/a", "postgresql://u@[::1]:5432/a", "postgresql://localhost/?host=/var/run", "file:./my data/é%20.db", "file:/a.db?mode=ro"}) {
        const auto read = readConnectionUrl(plain);
        ASSERT_TRUE(read) << plain;
        EXPECT_EQ(writeConnectionUrl(*read, PasswordText::Written), plain);
    }
}

TEST(ConnectionForm, IsWrittenToTheEnvironmentFileThatNamesIt)
{
    QTemporaryDir folder;
    const std::string root = folder.path().toStdString();
    Project project;
    project.root = root;
    project.schemaPath = root + "/schema.prisma";
    ASSERT_TRUE(writeEnvironmentVariable(project, "DATABASE_URL", "postgresql://u:a$b@h/d"));
    EXPECT_EQ(readFile(root + "/.env"), "DATABASE_URL=\"postgresql://u:a\\$b@h/d\"\n");
    ASSERT_TRUE(writeFileAtomically(root + "/.env", "# keep\nA=1\r\nDATABASE_URL_2=x\nexport DATABASE_URL = old\nB=2"));
    ASSERT_TRUE(writeEnvironmentVariable(project, "DATABASE_URL", "new"));
    EXPECT_EQ(readFile(root + "/.env"), "# keep\nA=1\r\nDATABASE_URL_2=x\nDATABASE_URL=\"new\"\nB=2");
}

} // namespace dunlin::workspace
