/** What is done about a waiting list, in seven steps, and the proposal to revise a contract that may come of it. */
@NullMarked
package nl.tandem.contracting.clientstop.waitinglist;

import org.jspecify.annotations.NullMarked;
