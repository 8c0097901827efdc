package nl.tandem.budget.financialdocument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "GENERAL_BOARD: algemeen bestuur (AB). EXECUTIVE_BOARD: dagelijks bestuur (DB). JOINT_MEETING: regionaal"
                        + " bestuurlijk overleg (RBO). COLLEGE: college van B en W. COUNCIL: gemeenteraad. PROVINCE: gedeputeerde staten."
                        + " ORGANISATION: serviceorganisatie.")
public enum DocumentBody {
    GENERAL_BOARD,
    EXECUTIVE_BOARD,
    JOINT_MEETING,
    COLLEGE,
    COUNCIL,
    PROVINCE,
    ORGANISATION
}
