#include "CMustache.h"

#include <cstring>
#include <kainjow/mustache.hpp>

using Data = kainjow::mustache::data;

struct mustache_value {
  Data data;
};

namespace {

/// Looks names up in the data, and notes the first that is nowhere.
class NotingContext : public kainjow::mustache::context<std::string> {
 public:
  explicit NotingContext(const Data *data) : context(data) {}

  const Data *get(const std::string &name) const override {
    const Data *found = context::get(name);
    if (found == nullptr && missing.empty()) missing = name;
    return found;
  }

  const Data *get_partial(const std::string &name) const override {
    const Data *found = context::get_partial(name);
    if (found == nullptr && missing.empty()) missing = name;
    return found;
  }

  mutable std::string missing;
};

char *copy(const std::string &text) {
  return text.empty() ? nullptr : strdup(text.c_str());
}

}  // namespace

mustache_value *mustache_text(const char *utf8) {
  return new mustache_value{Data{std::string{utf8}}};
}

mustache_value *mustache_flag(bool flag) {
  return new mustache_value{Data{flag ? Data::type::bool_true : Data::type::bool_false}};
}

mustache_value *mustache_list() { return new mustache_value{Data{Data::type::list}}; }

mustache_value *mustache_object() { return new mustache_value{Data{Data::type::object}}; }

void mustache_append(mustache_value *list, mustache_value *element) {
  list->data.push_back(element->data);
  delete element;
}

void mustache_set(mustache_value *object, const char *name, mustache_value *value) {
  object->data.set(name, value->data);
  delete value;
}

void mustache_free(mustache_value *value) { delete value; }

char *mustache_render(const char *source, const mustache_value *data, char **problem,
                      char **missing) {
  *problem = nullptr;
  *missing = nullptr;
  kainjow::mustache::mustache tmpl{std::string{source}};
  if (!tmpl.is_valid()) {
    *problem = copy(tmpl.error_message());
    return nullptr;
  }
  tmpl.set_custom_escape([](const std::string &text) { return text; });
  NotingContext context{&data->data};
  const std::string text = tmpl.render(context);
  *problem = copy(tmpl.error_message());
  *missing = copy(context.missing);
  return strdup(text.c_str());
}

void mustache_free_text(char *text) { free(text); }
