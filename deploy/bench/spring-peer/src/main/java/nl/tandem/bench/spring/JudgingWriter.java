package nl.tandem.bench.spring;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;

/** Looks up what a chunk needs, judges its lines and writes them in one batch. */
final class JudgingWriter implements ItemWriter<DeclaredLine> {

    private final LookUps lookUps;
    private final Rules rules;
    private final Sender sender;
    private final UUID declarationId = UUID.randomUUID();
    private final JdbcBatchItemWriter<JudgedLine> lines = new JdbcBatchItemWriter<>();
    private long approved;

    JudgingWriter(DataSource database, LookUps lookUps, Sender sender) {
        this.lookUps = lookUps;
        this.rules = new Rules(sender.month(), lookUps.products());
        this.sender = sender;
        lines.setDataSource(database);
        lines.setItemPreparedStatementSetter(this::set);
        lines.setSql("""
                INSERT INTO declaration_line (line_id, region, declaration_id, line_no, municipality, provider, client_id,
                       client_pseudonym, allocation_id, contract_id, reference, allocation_number, category, code,
                       period_start, period_end, volume, unit, tariff_cents, amount_cents, approved, return_codes)
                VALUES (uuidv7(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        lines.afterPropertiesSet();
    }

    long approved() {
        return approved;
    }

    @Override
    public void write(Chunk<? extends DeclaredLine> chunk) throws Exception {
        Found found = lookUps.about(chunk.getItems());
        Chunk<JudgedLine> judged = new Chunk<>();
        chunk.getItems().forEach(line -> judged.add(rules.judge(line, found)));
        lines.write(judged);
        approved += judged.getItems().stream()
                .filter(line -> line.returnCodes().isEmpty())
                .count();
    }

    private void set(JudgedLine judged, PreparedStatement row) throws SQLException {
        DeclaredLine line = judged.line();
        Object[] values = {
            sender.region(),
            declarationId,
            line.number(),
            sender.municipality(),
            sender.provider(),
            judged.client() == null ? null : judged.client().id(),
            judged.client() == null ? null : judged.client().pseudonym(),
            judged.allocation() == null ? null : judged.allocation().id(),
            judged.product() == null ? null : judged.product().contractId(),
            line.reference(),
            line.allocationNumber(),
            line.category(),
            line.code(),
            line.start(),
            line.end(),
            line.volume(),
            line.unit(),
            line.tariffCents(),
            line.amountCents(),
            judged.returnCodes().isEmpty(),
            judged.returnCodes().toArray(String[]::new)
        };
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
    }
}
