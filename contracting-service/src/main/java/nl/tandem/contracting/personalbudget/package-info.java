/** Personal budgets (pgb): local money that providers do not declare and budgets count. */
@NullMarked
package nl.tandem.contracting.personalbudget;

import org.jspecify.annotations.NullMarked;
