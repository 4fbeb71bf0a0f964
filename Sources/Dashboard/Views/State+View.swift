import Canvas

extension State {
  /// The screen as it is now.
  public var view: Frame { renderedScreen.frame }

  /// The screen with the meaning of clicks.
  var renderedScreen: RenderedScreen {
    var screen = RenderedScreen(size: size)
    let layout = Layout(size: size)
    drawHeader(layout, on: &screen)
    switch route.kind {
    case .overview: drawOverview(in: layout.body, on: &screen)
    case .browse, .worklist:
      drawList(in: layout.list, on: &screen)
      if let side = layout.side { drawSide(in: side, on: &screen) }
    case .detail(let code): drawDetailRoute(code, in: layout.body, on: &screen)
    }
    drawMessages(layout, on: &screen)
    drawHints(layout, on: &screen)
    drawDialog(on: &screen)
    return screen
  }
}
