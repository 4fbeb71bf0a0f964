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
        mine.toml:1:12: error: 'gloomy' is no theme to inherit from
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
    ])
  func messages(text: String, message: String) {
    #expect(throws: SettingsError.self) { try Theme(toml: text, file: "mine.toml") }
    do {
      _ = try Theme(toml: text, file: "mine.toml")
    } catch {
      #expect("\(error)" == message)
    }
  }

  @Test("a text that is not TOML is named with its place")
  func syntax() throws {
    do {
      _ = try Theme(toml: "[roles]\ntext = { colour = }\n", file: "mine.toml")
      Issue.record("accepted")
    } catch {
      let problem = try #require(error.problems.first)
      #expect(problem.line == 2)
      #expect(problem.summary == "this is not TOML")
      #expect(!problem.remedy.isEmpty)
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
      _ = try Theme(toml: text, file: "mine.toml")
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
    let theme = try Theme(toml: text, file: "/home/rosa/themes/sera.toml")
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
    let theme = try Theme(toml: "", file: "vuoto.toml")
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
    let theme = try Theme(toml: "[roles]\ntext.colour = \(text)", file: "prova.toml")
    #expect(theme.look(of: .text).foreground == colour)
  }

  @Test("attributes are switched on and off")
  func attributes() throws {
    let text = "[roles]\nheading = { bold = false, underline = true }"
    let theme = try Theme(toml: text, file: "prova.toml")
    #expect(theme.look(of: .heading).attributes == .underline)
  }
}
