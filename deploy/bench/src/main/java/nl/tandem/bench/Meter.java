package nl.tandem.bench;

import nl.tandem.local.Part;
import nl.tandem.local.Stack;

/** Reads the clocks of the processes that take part. */
final class Meter {

    private final Stack stack;

    Meter(Stack stack) {
        this.stack = stack;
    }

    /** Where the clocks stand. */
    record Reading(ProcessHandle program, double programCpu, double databaseCpu, double brokerCpu, long nanos) {

        double secondsSince() {
            return (System.nanoTime() - nanos) / 1e9;
        }
    }

    Reading read(ProcessHandle program) {
        return new Reading(
                program,
                CpuTime.secondsOf(program),
                CpuTime.secondsOfFamily(stack.process(Part.POSTGRES)),
                CpuTime.secondsOf(stack.process(Part.KAFKA)),
                System.nanoTime());
    }

    /** The CPU that was used until now. The time may have ended before: what is done after the answer costs all the same. */
    Measurement since(Reading begin, long lines, double seconds) {
        Reading end = read(begin.program());
        return new Measurement(
                lines,
                seconds,
                0,
                end.programCpu() - begin.programCpu(),
                end.databaseCpu() - begin.databaseCpu(),
                end.brokerCpu() - begin.brokerCpu());
    }
}
