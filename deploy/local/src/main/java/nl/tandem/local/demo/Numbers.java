package nl.tandem.local.demo;

import java.util.List;

/** The numbers of the standard that must be unique in the region, or per party of it. */
final class Numbers {

    private static final List<String> STRANGERS = TestBsns.ofStrangers();

    private long allocation = 1_000_000;
    private long unknownAllocation = 990_000_000;
    private long allocationMessage;
    private long declarationMessage;
    private long reference;
    private int stranger;

    long nextAllocation() {
        return ++allocation;
    }

    /** A ToewijzingNummer that no municipality gave out. */
    long nextUnknownAllocation() {
        return ++unknownAllocation;
    }

    long nextAllocationMessage() {
        return ++allocationMessage;
    }

    long nextDeclarationMessage() {
        return ++declarationMessage;
    }

    String nextReference() {
        return "R2604%010d".formatted(++reference);
    }

    String nextStranger() {
        return STRANGERS.get(stranger++ % STRANGERS.size());
    }
}
