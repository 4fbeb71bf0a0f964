// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "cruscotto",
  products: [
    .executable(name: "cruscotto", targets: ["cruscotto"]),
    .library(name: "PerformanceModel", targets: ["PerformanceModel"]),
    .library(name: "PlanStore", targets: ["PlanStore"]),
    .library(name: "Canvas", targets: ["Canvas"]),
    .library(name: "Dashboard", targets: ["Dashboard"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(name: "CBuild"),
    .systemLibrary(name: "CGmp"),
    .target(name: "Text"),
    .target(name: "PerformanceModel", dependencies: ["CGmp", "Text"]),
    .target(name: "Wording", dependencies: ["PerformanceModel"]),
    .target(name: "PlanImport", dependencies: ["PerformanceModel", "Text"]),
    .systemLibrary(name: "CXattr"),
    .target(name: "FileSystem", dependencies: ["CXattr"]),
    .systemLibrary(name: "CLinux"),
    .target(name: "Helpers", dependencies: ["CLinux", "FileSystem", "Text"]),
    .target(
      name: "PlanStore", dependencies: ["FileSystem", "PerformanceModel", "Text"]),
    .target(
      name: "StoreWording",
      dependencies: ["FileSystem", "PerformanceModel", "PlanStore", "Text", "Wording"]),
    .target(name: "CMustache"),
    .target(
      name: "PlanReports",
      dependencies: ["CMustache", "PerformanceModel", "Text", "Wording"],
      resources: [
        .embedInCode("Shipped/report.css"), .embedInCode("Shipped/report.html"),
        .embedInCode("Shipped/report.md"),
      ]),
    .target(name: "Canvas", dependencies: ["Text"]),
    .target(name: "Dashboard", dependencies: ["Canvas", "PerformanceModel", "Text", "Wording"]),
    .systemLibrary(name: "CNcurses"),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses", "FileSystem", "Text"]),
    .target(name: "CToml"),
    .target(
      name: "Themes",
      dependencies: ["CToml", "Canvas", "PerformanceModel", "Text", "Wording"],
      path: "Themes",
      resources: [
        .embedInCode("colour-blind.toml"), .embedInCode("dark.toml"),
        .embedInCode("high-contrast.toml"), .embedInCode("light.toml"),
        .embedInCode("monochrome.toml"), .embedInCode("terminal.toml"),
      ]
    ),
    .executableTarget(
      name: "cruscotto-xlsx", linkerSettings: [.linkedLibrary("xlsxwriter")]),
    .executableTarget(
      name: "cruscotto",
      dependencies: [
        "CBuild", "Canvas", "Dashboard", "FileSystem", "Helpers", "PerformanceModel",
        "PlanImport", "PlanReports", "PlanStore", "StoreWording", "Terminal", "Text", "Themes",
        "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .target(
      name: "PseudoTerminal", dependencies: ["Canvas", "CVTerm"], path: "Tests/PseudoTerminal"),
    .executableTarget(
      name: "terminal-fixture", dependencies: ["Terminal", "Themes"], path: "Tests/TerminalFixture"),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"]),
    .target(
      name: "TestSupport", dependencies: ["FileSystem", "PerformanceModel", "PlanStore"],
      path: "Tests/Support"),
    .testTarget(name: "TextTests", dependencies: ["PlanImport", "TestSupport", "Text"]),
    .testTarget(name: "PerformanceModelTests", dependencies: ["PerformanceModel", "TestSupport"]),
    .testTarget(
      name: "PlanImportTests", dependencies: ["Faults", "PlanImport", "TestSupport"],
      exclude: ["Cells", "Documents"]),
    .executableTarget(
      name: "plan-writer", dependencies: ["PlanStore", "StoreWording"], path: "Tests/PlanWriter"),
    .testTarget(
      name: "PlanStoreTests",
      dependencies: [
        "CXattr", "Faults", "FileSystem", "PlanStore", "PseudoTerminal", "StoreWording",
        "TestSupport", "Wording", "plan-writer",
      ]),
    .testTarget(name: "HelpersTests", dependencies: ["FileSystem", "Helpers", "Text"]),
    .testTarget(name: "FileSystemTests", dependencies: ["CXattr", "FileSystem", "TestSupport"]),
    .target(
      name: "Faults",
      dependencies: [
        "Canvas", "PerformanceModel", "PlanImport", "PlanStore", "PseudoTerminal", "StoreWording",
        "TestSupport",
      ],
      path: "Tests/Faults", exclude: ["Shim"]),
    .executableTarget(name: "torture", dependencies: ["Faults"], path: "Tests/Torture"),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "Canvas", "Dashboard", "PerformanceModel", "TestSupport", "Themes", "Wording",
      ],
      exclude: ["Frames"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["Canvas", "PseudoTerminal", "TestSupport", "cruscotto", "cruscotto-xlsx"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "CNcurses", "Canvas", "PseudoTerminal", "Terminal", "Text", "terminal-fixture",
      ]),
    .testTarget(
      name: "PlanReportsTests",
      dependencies: [
        "Canvas", "PerformanceModel", "PlanImport", "PlanReports", "PlanStore", "TestSupport",
        "Text",
        "Wording",
      ]),
    .testTarget(name: "ThemesTests", dependencies: ["Canvas", "TestSupport", "Themes"]),
    .testTarget(name: "WordingTests", dependencies: ["PerformanceModel", "Wording"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
