#include "CToml.h"

#include <algorithm>
#include <string_view>
#include <vector>

// Problems come back as values, so that no exception can reach Swift.
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 16
// The library asserts, or without assertions takes for granted, that a key follows "[", and checks it
// afterwards all the same: a file must not end the program.
#undef NDEBUG
#define TOML_ASSERT(expression) static_assert(true)
#if __has_include(<toml++/toml.hpp>)
#include <toml++/toml.hpp>
#else
#include <toml++/toml.h>
#endif

namespace {

toml_place place(const toml::source_position &position) { return {position.line, position.column}; }

toml_place place(const toml::node &node) { return place(node.source().begin); }

toml_text text(std::string_view view) { return {view.data(), view.size()}; }

// Lists the values of a document as toml_document wants them.
class Lister {
 public:
  explicit Lister(std::vector<toml_value> &values) : values{values} {}

  void list(const toml::node &node, const toml::key *key = nullptr) {
    const size_t index = values.size();
    values.push_back(value(node, key));
    if (const toml::array *array = node.as_array()) {
      values[index].count = array->size();
      for (const toml::node &element : *array) list(element);
    } else if (const toml::table *table = node.as_table()) {
      values[index].count = table->size();
      for (const auto &[key, member] : inOrder(*table)) list(*member, key);
    }
  }

 private:
  using Member = std::pair<const toml::key *, const toml::node *>;

  // toml++ keeps the members of a table in the order of their names.
  static std::vector<Member> inOrder(const toml::table &table) {
    std::vector<Member> members;
    for (const auto &[key, node] : table) members.emplace_back(&key, &node);
    std::sort(members.begin(), members.end(), [](const Member &first, const Member &second) {
      return first.first->source().begin < second.first->source().begin;
    });
    return members;
  }

  static toml_value value(const toml::node &node, const toml::key *key) {
    toml_value value{};
    value.kind = kind(node.type());
    value.place = place(node);
    if (key != nullptr) {
      value.key = text(key->str());
      value.key_place = place(key->source().begin);
    }
    if (const auto *string = node.as_string()) value.text = text(string->get());
    if (const auto *integer = node.as_integer()) value.integer = integer->get();
    if (const auto *boolean = node.as_boolean()) value.boolean = boolean->get();
    return value;
  }

  static toml_kind kind(toml::node_type type) {
    switch (type) {
      case toml::node_type::none:
      case toml::node_type::table: return toml_table;
      case toml::node_type::array: return toml_array;
      case toml::node_type::string: return toml_string;
      case toml::node_type::integer: return toml_integer;
      case toml::node_type::floating_point: return toml_float;
      case toml::node_type::boolean: return toml_boolean;
      case toml::node_type::date: return toml_date;
      case toml::node_type::time: return toml_time;
      case toml::node_type::date_time: return toml_date_time;
    }
  }

  std::vector<toml_value> &values;
};

// Keeps alive what the document points to.
struct Document : toml_document {
  explicit Document(std::string_view utf8) : toml_document{}, result{toml::parse(utf8)} {
    if (result.failed()) {
      problem = text(result.error().description());
      problem_place = place(result.error().source().begin);
    } else {
      Lister{list}.list(result.table());
      values = list.data();
    }
  }

  const toml::parse_result result;
  std::vector<toml_value> list;
};

}  // namespace

const toml_document *toml_read(const uint8_t *utf8, size_t length) {
  return new Document{std::string_view{reinterpret_cast<const char *>(utf8), length}};
}

void toml_free(const toml_document *document) { delete static_cast<const Document *>(document); }
