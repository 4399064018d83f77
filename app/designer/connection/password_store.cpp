#include "app/designer/connection/password_store.h"

#include <qt6keychain/keychain.h>

namespace dunlin::designer {

namespace {

const QString service = QStringLiteral("dunlin");

} // namespace

void PasswordStore::keep(const QString &place, const QString &password, std::function<void(const QString &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(place);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] { done(job->error() == QKeychain::NoError ? QString() : job->errorString()); });
    job->start();
}

void PasswordStore::find(const QString &place, std::function<void(const QString &, const QString &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(place);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] { done(job->textData(), job->error() == QKeychain::NoError ? QString() : job->errorString()); });
    job->start();
}

void PasswordStore::forget(const QString &place)
{
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(place);
    job->start();
}

} // namespace dunlin::designer
