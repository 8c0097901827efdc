/** By which way youths came to care: access team, doctors, certified institutions, courts (COD327). */
@NullMarked
package nl.tandem.contracting.referral;

import org.jspecify.annotations.NullMarked;
