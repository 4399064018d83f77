// ConnectionFields: where a database is, as form rows of its kind: a server's (server_fields.cpp) or a file's (file_fields.cpp).
#pragma once

#include "engine/core/result.h"
#include "engine/workspace/connection_form.h"

#include <QObject>
#include <QString>

class QFormLayout;
class QLineEdit;

namespace dunlin::designer {

class ConnectionFields : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void addTo(QFormLayout &rows) = 0;
    virtual void fill(const workspace::ConnectionForm &form) = 0;
    virtual void read(workspace::ConnectionForm &form) const = 0; // over what has no field
    virtual QString hindrance() const = 0; // why there is nothing to connect to yet; empty: there is
    virtual core::Result<std::string> shadowUrl() const = 0; // with its password; empty: none

    // What a person is told and offered here.
    virtual QString title() const = 0;
    virtual QString foreignUrl() const = 0; // of a URL for the other kind
    virtual bool hasPassword() const = 0;

Q_SIGNALS:
    void edited();
};

// A named row with a line of text.
QLineEdit *addField(QFormLayout &rows, const QString &name, const QString &placeholder);

ConnectionFields *makeServerFields(const std::string &shadowUrl, QObject *parent);
ConnectionFields *makeFileFields(QObject *parent);

} // namespace dunlin::designer
