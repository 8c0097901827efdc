package nl.tandem.contracting.contract;

/** The two forms of task based care (taakgericht); in neither is anything declared. */
public enum TaskForm {
    /** Each client has an allocation, and starts and stops point to it. */
    ALLOCATED,
    /** No client has an allocation; what starts and stops is known by its product. */
    UNALLOCATED
}
