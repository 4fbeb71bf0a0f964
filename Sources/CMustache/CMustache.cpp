#include "CMustache.h"

#include <cstring>
#include <kainjow/mustache.hpp>
#include <ostream>
#include <sstream>

using Data = kainjow::mustache::data;

struct mustache_value {
  Data data;
};

namespace {

/// Thrown where a template would go on for longer, or write more, than any report needs.
struct Excess {};

constexpr size_t most_steps = 2'000'000;

/// Looks names up in the data, and notes the first that is nowhere.
class NotingContext : public kainjow::mustache::context<std::string> {
 public:
  explicit NotingContext(const Data *data) : context(data) {}

  void push(const Data *data) override {
    count();
    context::push(data);
  }

  const Data *get(const std::string &name) const override {
    count();
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

 private:
  void count() const {
    if (++steps > most_steps) throw Excess{};
  }

  mutable size_t steps = 0;
};

/// Takes text up to a limit.
class LimitedBuffer : public std::stringbuf {
 public:
  explicit LimitedBuffer(size_t most_bytes) : most_bytes{most_bytes} {}

 protected:
  std::streamsize xsputn(const char *text, std::streamsize length) override {
    written += length;
    if (written > most_bytes) throw Excess{};
    return std::stringbuf::xsputn(text, length);
  }

 private:
  size_t most_bytes;
  size_t written = 0;
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

char *mustache_render(const char *source, const mustache_value *data, size_t most_bytes,
                      char **problem, char **missing, bool *excess) {
  *problem = nullptr;
  *missing = nullptr;
  *excess = false;
  kainjow::mustache::mustache tmpl{std::string{source}};
  if (!tmpl.is_valid()) {
    *problem = copy(tmpl.error_message());
    return nullptr;
  }
  tmpl.set_custom_escape([](const std::string &text) { return text; });
  NotingContext context{&data->data};
  LimitedBuffer buffer{most_bytes};
  std::ostream stream{&buffer};
  stream.exceptions(std::ios::badbit);
  try {
    tmpl.render(context, stream);
  } catch (const Excess &) {
    *excess = true;
    return nullptr;
  }
  *problem = copy(tmpl.error_message());
  *missing = copy(context.missing);
  return strdup(buffer.str().c_str());
}

void mustache_free_text(char *text) { free(text); }
