#!/usr/bin/env python3
"""Looks at an HTML report in a real browser.

  check_html.py report.html PICTURES

Opens the page in headless Chromium at the width of a phone and of a desk, light and dark, and fails
on anything in the console, on a page wider than its window, on requests to the network and on
violations of accessibility that axe-core finds. A picture of each goes to the folder PICTURES.
"""
import pathlib
import shutil
import sys

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")
SIZES = {"phone": (390, 844), "desk": (1280, 900)}


def browser(width, height, scheme):
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                     "--disable-dev-shm-usage", f"--window-size={width},{height}"):
        options.add_argument(argument)
    options.binary_location = shutil.which("chromium")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "features": [{"name": "prefers-color-scheme", "value": scheme}]})
    return driver


def problems(driver, page, width):
    driver.get(page.as_uri())
    found = [f"console: {entry['message']}" for entry in driver.get_log("browser")]
    for entry in driver.get_log("performance"):
        text = entry["message"]
        if '"Network.requestWillBeSent"' in text and '"url":"http' in text:
            found.append(f"network: {text[:200]}")
    widest = driver.execute_script("return document.documentElement.scrollWidth")
    if widest > width:
        found.append(f"the page is {widest} wide in a window of {width}")
    # The page itself lets no script run; the checker's comes in from outside.
    driver.execute_script(AXE)
    result = driver.execute_async_script(
        "axe.run(document, {resultTypes: ['violations']}).then(arguments[0])")
    for violation in result["violations"]:
        nodes = [node["html"][:160] for node in violation["nodes"][:3]]
        found.append(f"axe {violation['id']} ({len(violation['nodes'])}): {nodes}")
    return found, len(result["passes"])


def picture(driver, path, width):
    height = driver.execute_script("return document.documentElement.scrollHeight")
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": min(height, 12000), "deviceScaleFactor": 1,
        "mobile": width < 600})
    driver.save_screenshot(str(path))


def main():
    page = pathlib.Path(sys.argv[1]).resolve()
    folder = pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    failed = False
    for name, (width, height) in SIZES.items():
        for scheme in ("light", "dark"):
            driver = browser(width, height, scheme)
            try:
                found, passes = problems(driver, page, width)
                picture(driver, folder / f"{page.stem}-{name}-{scheme}.png", width)
            finally:
                driver.quit()
            print(f"{page.name} {name} {scheme}: {passes} rules of axe-core pass, "
                  f"{len(found)} problems")
            for problem in found:
                print(f"  {problem}")
            failed = failed or bool(found)
    sys.exit(1 if failed else 0)


main()
