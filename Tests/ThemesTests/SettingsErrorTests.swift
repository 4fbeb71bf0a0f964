import Canvas
import Testing
import Themes

@Suite("Errors in themes")
struct SettingsErrorTests {
  @Test(
    "an error names place, fault and remedy",
    arguments: [
      (
        "[roles]\ntext = { colour = \"grün\" }\n",
        """
        mine.toml:2:19: error: 'grün' is not a colour
        text = { colour = "grün" }
                          ^ write a name such as "green" or "bright-red", "#rrggbb", or 0 to 255
        """
      ),
      (
        "[roles]\n  status-mised = { bold = true }\n",
        """
        mine.toml:2:3: error: there is no role 'status-mised'
          status-mised = { bold = true }
          ^ did you mean status-missed?
        """
      ),
      (
        "[roles]\ntext = { bold = 1 }",
        """
        mine.toml:2:17: error: 'bold' cannot be an integer
        text = { bold = 1 }
                        ^ write true or false
        """
      ),
      (
        "inherits = \"gloomy\"",
        """
        mine.toml:1:12: error: 'gloomy' is not a theme to inherit from
        inherits = "gloomy"
                   ^ name one of terminal, dark, light, high-contrast, colour-blind, monochrome
        """
      ),
      (
        "[selection]\nbackground = [300, 1, 1]",
        """
        mine.toml:2:14: error: 300 is not a colour
        background = [300, 1, 1]
                     ^ write a name such as "green" or "bright-red", "#rrggbb", or 0 to 255
        """
      ),
      (
        "[selection]\nbackground = [30, 16, 1]",
        """
        mine.toml:2:14: error: a terminal with 16 colours has no colour 16
        background = [30, 16, 1]
                     ^ write a name, or a number below 16
        """
      ),
      (
        "[selection]\nbackground = [30, 1]",
        """
        mine.toml:2:14: error: a list of colours has 3 entries, not 2
        background = [30, 1]
                     ^ write one each for 256, 16 and 8 colours
        """
      ),
      (
        "[roles]\ntext = \"red\"",
        """
        mine.toml:2:8: error: 'text' cannot be a string
        text = "red"
               ^ write members in braces: { … }
        """
      ),
      (
        "[roles.text]\nfont = \"Comic\"",
        """
        mine.toml:2:1: error: there is no key 'font'
        font = "Comic"
        ^ known here: colour, background, bold, dim, underline, reverse
        """
      ),
      (
        "[rolls]\n",
        """
        mine.toml:1:2: error: there is no key 'rolls'
        [rolls]
         ^ did you mean roles?
        """
      ),
      (
        "title = { it = \"Perché è già qui\", en = 3 }",
        """
        mine.toml:1:41: error: 'en' cannot be an integer
        title = { it = "Perché è già qui", en = 3 }
                                                ^ put it in quotes
        """
      ),
      (
        "title = { it = \"Perche\u{301} 漢\", en = 3 }",
        """
        mine.toml:1:34: error: 'en' cannot be an integer
        title = { it = "Perche\u{301} 漢", en = 3 }
                                         ^ put it in quotes
        """
      ),
      (
        "title = { it = \"è\" } è",
        """
        mine.toml:1:22: error: this is not TOML
        title = { it = "è" } è
                             ^ 'è' can stand only in straight quotes ("…") or in a comment
        """
      ),
      (
        "\u{FEFF}roles = 1\r\n",
        """
        mine.toml:1:9: error: 'roles' cannot be an integer
        roles = 1
                ^ write the roles below a line [roles]
        """
      ),
      (
        "[[roles]]\n[selection.colour]\n",
        """
        mine.toml:1:3: error: 'roles' cannot be an array
        [[roles]]
          ^ write the roles below a line [roles]
        mine.toml:2:12: error: a table is not a colour
        [selection.colour]
                   ^ write a name such as "green" or "bright-red", "#rrggbb", or 0 to 255
        """
      ),
      (
        "title = { it = \"a\u{0}b\" }",
        """
        mine.toml:1:18: error: this is not TOML
        title = { it = "a␀b" }
                         ^ Error while parsing string: unescaped control characters other than TAB \
        (U+0009) are explicitly prohibited
        """
      ),
    ])
  func messages(text: String, message: String) {
    #expect(throws: SettingsError.self) { try Theme(toml: Array(text.utf8), file: "mine.toml") }
    do {
      _ = try Theme(toml: Array(text.utf8), file: "mine.toml")
    } catch {
      #expect("\(error)" == message)
    }
  }

  @Test(
    "a text that is not TOML is named with its place",
    arguments: [
      "[roles]\ntext = { colour = }\n", "\n[", "\n[\n", "\n[[\n", "\n[.roles]", "\n[,]", "\n[=]",
      "\nè[[1,2]",
      "\n[[\"\"\"a\"\"\"]]", "\n= 1",
    ])
  func syntax(text: String) throws {
    do {
      _ = try Theme(toml: Array(text.utf8), file: "mine.toml")
      Issue.record("accepted")
    } catch {
      let problem = try #require(error.problems.first)
      #expect(problem.line == 2 || text.hasSuffix("\n") && problem.line == 3)
      #expect(problem.summary == "this is not TOML")
      #expect(!problem.remedy.isEmpty)
    }
  }

  @Test("a byte that is not UTF-8 is named with its place")
  func encoding() throws {
    let text = Array("# è\ntitle = { it = \"à ".utf8) + [0xE8, 0x22]
    do {
      _ = try Theme(toml: text, file: "mine.toml")
      Issue.record("accepted")
    } catch {
      #expect(
        "\(error)" == """
          mine.toml:2:19: error: is not UTF-8 text
          title = { it = "à �"
                            ^ save the file as UTF-8
          """)
    }
  }

  /// Lines that nest as deep as a text of settings can; the parser follows them by recursion.
  private static let deepest: String = {
    let key = Array(repeating: "a", count: 490).joined(separator: ".")
    return "[\(key)]\n\(key)=[\n" + String(repeating: "{\(key)=[\n", count: 7)
      + String(repeating: "]}", count: 7) + "]\n"
  }()

  @Test(
    "a text that is too deep, too wide or too long is refused, and harms nothing",
    arguments: [
      ("a = " + String(repeating: "[", count: 900), 1, "exceeded maximum nested value depth"),
      ("a = " + String(repeating: "{a=", count: 100), 1, "exceeded maximum nested value depth"),
      ("\na" + String(repeating: ".a", count: 30_000) + " = 1", 2, "at most 1000 bytes"),
      ("[a" + String(repeating: ".a", count: 30_000) + "]", 1, "at most 1000 bytes"),
      (String(repeating: "# ancora\n", count: 100_000), 1, "shorten it to 65536 bytes"),
      (deepest, 1, "known here"),
    ])
  func hostile(text: String, line: Int, remedy: String) throws {
    do {
      _ = try Theme(toml: Array(text.utf8), file: "mine.toml")
      Issue.record("accepted")
    } catch {
      let problem = try #require(error.problems.first)
      #expect(problem.line == line)
      #expect(problem.remedy.contains(remedy), "\(problem.remedy)")
    }
  }

  @Test("every problem is reported, in the order of the text")
  func all() {
    let text = """
      inherits = 3
      [selection]
      bold = "yes"
      [roles]
      dim = { colour = "pinkish", dimm = true }
      """
    do {
      _ = try Theme(toml: Array(text.utf8), file: "mine.toml")
      Issue.record("accepted")
    } catch {
      #expect(
        error.problems.map { [$0.line, $0.column] } == [[1, 12], [3, 8], [5, 18], [5, 29]])
    }
  }
}

@Suite("User themes")
struct UserThemeTests {
  @Test("what a theme leaves out it inherits, member by member")
  func inheritance() throws {
    let text = """
      inherits = "dark"
      [roles]
      heading = { colour = "#ff0000" }
      """
    let theme = try Theme(toml: Array(text.utf8), file: "/home/rosa/themes/sera.toml")
    let dark = ShippedTheme.dark.theme
    #expect(theme.name == "sera")
    #expect(theme.title.english == "sera")
    #expect(theme.look(of: .heading).foreground.ofMany == 196)
    #expect(theme.look(of: .heading).attributes == dark.look(of: .heading).attributes)
    #expect(theme.look(of: .dim) == dark.look(of: .dim))
    #expect(theme.selection == dark.selection)
  }

  @Test("an empty theme is the terminal's own colours")
  func empty() throws {
    let theme = try Theme(toml: Array("".utf8), file: "vuoto.toml")
    #expect(theme.look(of: .statusMissed) == ShippedTheme.terminal.theme.look(of: .statusMissed))
  }

  @Test(
    "colours have several notations",
    arguments: [
      ("\"default\"", Colour.terminal),
      ("\"red\"", Colour(ofMany: 1, ofSixteen: 1, ofEight: 1)),
      ("\"bright-red\"", Colour(ofMany: 9, ofSixteen: 9, ofEight: 1)),
      ("\"bright-black\"", Colour(ofMany: 8, ofSixteen: 8, ofEight: nil)),
      ("46", Colour(ofMany: 46, ofSixteen: 10, ofEight: 2)),
      ("\"#00ff00\"", Colour(ofMany: 46, ofSixteen: 10, ofEight: 2)),
      ("[46, \"default\", 7]", Colour(ofMany: 46, ofSixteen: nil, ofEight: 7)),
    ])
  func colours(text: String, colour: Colour) throws {
    let theme = try Theme(toml: Array("[roles]\ntext.colour = \(text)".utf8), file: "prova.toml")
    #expect(theme.look(of: .text).foreground == colour)
  }

  @Test("attributes are switched on and off")
  func attributes() throws {
    let text = "[roles]\nheading = { bold = false, underline = true }"
    let theme = try Theme(toml: Array(text.utf8), file: "prova.toml")
    #expect(theme.look(of: .heading).attributes == .underline)
  }
}
