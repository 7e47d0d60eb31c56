/**
 * Unpacks the Chromium of the package @sparticuz/chromium into the folder that TMPDIR names, libraries included.
 * A program of its own, because the package changes the environment of whoever imports it.
 */
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
