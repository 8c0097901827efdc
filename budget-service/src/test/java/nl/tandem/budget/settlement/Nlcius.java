package nl.tandem.budget.settlement;

import com.helger.diagnostics.error.IError;
import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResult;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.simplerinvoicing.SimplerInvoicingValidation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.xml.serialize.read.DOMReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The official rules of NLCIUS for e-invoices. */
final class Nlcius {

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES =
            new ValidationExecutorSetRegistry<>();

    static {
        SimplerInvoicingValidation.initSimplerInvoicing(RULES);
    }

    private Nlcius() {}

    /** What the rules call wrong; warnings too. */
    static List<String> broken(String xml, DVRCoordinate rules) {
        var source = ValidationSourceXML.create("document", Objects.requireNonNull(DOMReader.readXMLDOM(xml)));
        List<String> broken = new ArrayList<>();
        for (ValidationResult result : ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(), Objects.requireNonNull(RULES.getOfID(rules)), source)) {
            for (IError error : result.getErrorList()) {
                if (!error.isSuccess()) {
                    broken.add(String.valueOf(error.getErrorText(Locale.ENGLISH)));
                }
            }
        }
        return broken;
    }
}
