#include "engine/psl/schema/operator_classes.h"

namespace dunlin::psl {

const std::vector<std::string> &operatorClassNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all = {"InetOps", "JsonbOps", "JsonbPathOps", "ArrayOps", "TextOps",
                                        "BitMinMaxOps", "VarBitMinMaxOps", "InetInclusionOps"};
        // Of PostgreSQL's BRIN indexes.
        for (const char *type : {"Bpchar", "Bytea", "Date", "Float4", "Float8", "Inet", "Int2", "Int4", "Int8", "Numeric", "Oid",
                                 "Text", "Timestamp", "TimestampTz", "Time", "TimeTz", "Uuid"}) {
            const std::string name = type;
            all.push_back(name + "BloomOps");
            all.push_back(name + "MinMaxOps");
            if (name != "Bpchar" && name != "Bytea" && name != "Text")
                all.push_back(name + "MinMaxMultiOps");
        }
        return all;
    }();
    return names;
}

} // namespace dunlin::psl
