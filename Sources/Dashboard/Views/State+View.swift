import Canvas

extension State {
  /// The screen as it is now.
  public var view: Frame { renderedScreen.frame }

  /// The screen with the clicks that it accepts.
  var renderedScreen: RenderedScreen {
    var screen = RenderedScreen(size: size)
    let layout = Layout(size: size)
    HeaderView(state: self).draw(layout, on: &screen)
    switch route.kind {
    case .overview: OverviewView(state: self).draw(in: layout.body, on: &screen)
    case .browse, .worklist:
      ListView(state: self).draw(in: layout.list, on: &screen)
      if let side = layout.side { DetailView(state: self).drawSide(in: side, on: &screen) }
    case .detail(let code):
      DetailView(state: self).drawDetailRoute(code, in: layout.body, on: &screen)
    }
    let footer = FooterView(state: self)
    footer.drawMessages(layout, on: &screen)
    footer.drawHints(layout, on: &screen)
    dialog?.draw(self, on: &screen)
    return screen
  }
}
