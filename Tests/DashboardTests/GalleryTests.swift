import Canvas
import Glibc
import TestSupport
import Testing
import Themes

@testable import Dashboard

/// The pictures of `Documentation/gallery.md`; `RECORD_GALLERY=1` makes them again.
@Suite("The gallery")
struct GalleryTests {
  struct Picture: CustomTestStringConvertible, Sendable {
    let scene: String
    let theme: ShippedTheme
    let columns: Int
    let rows: Int

    var name: String { "\(scene)-\(theme.rawValue)-\(columns)x\(rows).svg" }
    var testDescription: String { name }
  }

  static let pictures = [
    Picture(scene: "overview", theme: .dark, columns: 120, rows: 32),
    Picture(scene: "browse", theme: .dark, columns: 120, rows: 40),
    Picture(scene: "entry", theme: .dark, columns: 80, rows: 24),
    Picture(scene: "explain", theme: .light, columns: 100, rows: 32),
    Picture(scene: "worklist", theme: .light, columns: 120, rows: 30),
    Picture(scene: "mine", theme: .colourBlind, columns: 80, rows: 24),
    Picture(scene: "browse", theme: .highContrast, columns: 80, rows: 24),
    Picture(scene: "detail", theme: .monochrome, columns: 80, rows: 30),
    Picture(scene: "browse", theme: .dark, columns: 40, rows: 10),
  ]

  @Test("a picture shows what the program shows", arguments: pictures)
  func picture(_ picture: Picture) throws {
    let scene = try #require(FramesTests.scenes.first { $0.name == picture.scene })
    let state = scene.drawn(columns: picture.columns, rows: picture.rows)
    let drawn = FramePicture(
      frame: state.view, theme: picture.theme.theme,
      paper: picture.theme == .light ? .light : .dark
    ).svg
    let path = "\(TestFile.project)/Documentation/gallery/\(picture.name)"
    if getenv("RECORD_GALLERY") != nil { TestFile.write(Array(drawn.utf8), to: path) }
    let kept = TestFile.text(of: path)
    #expect(drawn == kept, "\(picture.name) is out of date; see make gallery")
  }

  @Test("the page names every picture")
  func page() {
    let path = "\(TestFile.project)/Documentation/gallery.md"
    let page = TestFile.text(of: path)
    for picture in Self.pictures { #expect(page.contains("gallery/\(picture.name)")) }
  }
}
