package nl.tandem.local.demo;

/**
 * What a demo run found.
 *
 * @param loadedNow false when the region was loaded by an earlier run
 * @param consistent whether all sums are equal, and after loading also as expected
 */
public record DemoResult(boolean loadedNow, boolean consistent) {}
