package nl.tandem.contracting.ijw;

import java.util.ArrayList;
import java.util.List;

/** Where in the message the reader is. */
final class Path {

    private record Step(String element, int occurrence) {}

    private final List<Step> steps = new ArrayList<>();

    /**
     * Goes into a child.
     *
     * @param occurrence the how-manieth of its name this is; 0 for an element that occurs once
     */
    void enter(String element, int occurrence) {
        steps.add(new Step(element, occurrence));
    }

    void leave() {
        steps.removeLast();
    }

    String child(String element) {
        return this + "/" + element;
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            path.append('/').append(step.element());
            if (step.occurrence() > 0) {
                path.append('[').append(step.occurrence()).append(']');
            }
        }
        return path.toString();
    }
}
