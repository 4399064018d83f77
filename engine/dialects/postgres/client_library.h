// libpq, loaded when the first connection is wanted: it brings thirty libraries with it, and most commands never connect.
#pragma once

#include "engine/core/result.h"

#include <libpq-fe.h>

namespace dunlin::dialects::postgres {

// libpq's functions under their own names.
struct ClientLibrary
{
    decltype(&::PQbackendPID) PQbackendPID;
    decltype(&::PQcancel) PQcancel;
    decltype(&::PQclear) PQclear;
    decltype(&::PQconnectPoll) PQconnectPoll;
    decltype(&::PQconnectStartParams) PQconnectStartParams;
    decltype(&::PQconsumeInput) PQconsumeInput;
    decltype(&::PQerrorMessage) PQerrorMessage;
    decltype(&::PQenterPipelineMode) PQenterPipelineMode;
    decltype(&::PQexitPipelineMode) PQexitPipelineMode;
    decltype(&::PQfinish) PQfinish;
    decltype(&::PQfname) PQfname;
    decltype(&::PQfreeCancel) PQfreeCancel;
    decltype(&::PQfreemem) PQfreemem;
    decltype(&::PQftype) PQftype;
    decltype(&::PQgetCancel) PQgetCancel;
    decltype(&::PQgetResult) PQgetResult;
    decltype(&::PQgetisnull) PQgetisnull;
    decltype(&::PQgetlength) PQgetlength;
    decltype(&::PQgetvalue) PQgetvalue;
    decltype(&::PQisBusy) PQisBusy;
    decltype(&::PQnfields) PQnfields;
    decltype(&::PQntuples) PQntuples;
    decltype(&::PQparameterStatus) PQparameterStatus;
    decltype(&::PQpipelineSync) PQpipelineSync;
    decltype(&::PQputCopyEnd) PQputCopyEnd;
    decltype(&::PQresultErrorField) PQresultErrorField;
    decltype(&::PQresultStatus) PQresultStatus;
    decltype(&::PQsendFlushRequest) PQsendFlushRequest;
    decltype(&::PQsendQueryParams) PQsendQueryParams;
    decltype(&::PQserverVersion) PQserverVersion;
    decltype(&::PQsetErrorVerbosity) PQsetErrorVerbosity;
    decltype(&::PQsetNoticeProcessor) PQsetNoticeProcessor;
    decltype(&::PQsocket) PQsocket;
    decltype(&::PQstatus) PQstatus;
    decltype(&::PQtransactionStatus) PQtransactionStatus;
    decltype(&::PQunescapeBytea) PQunescapeBytea;
};

// Loads it once for the process, from any thread; an error when it is not installed.
core::Result<const ClientLibrary *> clientLibrary();

} // namespace dunlin::dialects::postgres
