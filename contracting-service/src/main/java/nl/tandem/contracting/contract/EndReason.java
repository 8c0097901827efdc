package nl.tandem.contracting.contract;

/** Why a contract ended before its term. */
enum EndReason {
    /** Both parties agreed (wederzijds goedvinden). */
    MUTUAL_CONSENT,
    /** The provider gave notice. */
    NOTICE_BY_PROVIDER,
    /** The region gave notice. */
    NOTICE_BY_REGION,
    /** Too little was delivered (onderbenutting). */
    UNDER_USE,
    /** What was agreed was not done (wanprestatie). */
    BREACH,
    /** The provider stopped, went bankrupt, or was taken over. */
    PROVIDER_STOPPED
}
