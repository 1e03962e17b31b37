package io.github.mvngrade.verification.browser;

import io.github.mvngrade.verification.tools.Tool;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a window and without a network, showing one page at a time. */
final class Browser implements AutoCloseable {
    private static final int HEIGHT = 1200;

    /** Warns when Selenium is older than the browser's DevTools, whose commands are given by name here. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        DEVTOOLS.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    /** How the reader's system likes its colours. */
    enum Scheme {
        LIGHT,
        DARK
    }

    /** @param profile an empty folder for the browser's own files */
    Browser(Path profile) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new Tool("chromedriver").path().toFile())
                .usingAnyFreePort()
                .withLogFile(new File(profile.toFile(), "driver.log"))
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(new Tool("chromium").path().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile.resolve("profile"));
        driver = new ChromeDriver(service, options);
    }

    void show(Path page, int width, Scheme scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of(
                                "name",
                                "prefers-color-scheme",
                                "value",
                                scheme.name().toLowerCase(java.util.Locale.ROOT)))));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().window().setSize(new Dimension(width, HEIGHT));
        driver.get(page.toUri().toString());
    }

    /** The value of a script's {@code return}. */
    Object ask(String script) {
        return driver.executeScript(script);
    }

    /** The texts of all elements that a selector finds, in the page's order. */
    @SuppressWarnings("unchecked")
    List<String> texts(String selector) {
        return (List<String>) driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(element => element.innerText.trim())",
                selector);
    }

    /** What axe, the checker of accessibility rules, holds against the page: rule and element, one a line. */
    @SuppressWarnings("unchecked")
    List<String> accessibilityProblems() {
        driver.executeScript(axe());
        return (List<String>) driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "document.querySelectorAll('details').forEach(element => element.open = true);"
                + "axe.run().then(found => done(found.violations.flatMap(rule =>"
                + " rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 200)))));");
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js isn't on the class path, where axe-core's jar has it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
