// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "cruscotto",
  products: [
    .library(name: "PerformanceModel", targets: ["PerformanceModel"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    .target(name: "PerformanceModel", dependencies: ["BigInt"]),
    .target(name: "PlanStore", dependencies: ["PerformanceModel"]),
    .target(name: "PlanImport", dependencies: ["PerformanceModel"]),
    .target(name: "Canvas"),
    .systemLibrary(name: "CNcurses"),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"]),
    .target(
      name: "Themes",
      dependencies: ["Canvas", "TOMLKit"],
      path: "Themes",
      resources: [
        .embedInCode("colour-blind.toml"), .embedInCode("dark.toml"),
        .embedInCode("high-contrast.toml"), .embedInCode("light.toml"),
        .embedInCode("monochrome.toml"), .embedInCode("terminal.toml"),
      ]
    ),
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .target(
      name: "PseudoTerminal", dependencies: ["Canvas", "CVTerm"], path: "Tests/PseudoTerminal"),
    .executableTarget(
      name: "terminal-fixture", dependencies: ["Terminal", "Themes"], path: "Tests/TerminalFixture"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["CNcurses", "Canvas", "PseudoTerminal", "Terminal", "terminal-fixture"]),
    .testTarget(name: "ThemesTests", dependencies: ["Canvas", "Themes"]),
  ],
  swiftLanguageModes: [.v6]
)
