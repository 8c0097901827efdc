package nl.tandem.bench.spring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Stays up, so that its second job runs in a warm JVM as a service's would. For each line of standard input, with the region,
 * municipality, provider, month and file of a declaration, it runs a job and prints "done", the nanoseconds and the number of
 * approved lines.
 */
public final class SpringPeer {

    private static final int CHUNK = 1000;

    private final HikariDataSource database;
    private final JdbcTransactionManager transactions;
    private final JobRepository repository;
    private final TaskExecutorJobOperator operator = new TaskExecutorJobOperator();

    private SpringPeer(HikariDataSource database) throws Exception {
        this.database = database;
        this.transactions = new JdbcTransactionManager(database);
        new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql"))
                .execute(database);
        this.repository = repository();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.afterPropertiesSet();
    }

    public static void main(String... arguments) throws Exception {
        try (HikariDataSource database = new HikariDataSource(settings());
                BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            SpringPeer peer = new SpringPeer(database);
            System.out.println("ready");
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                List<String> words = List.of(order.split(" ", 5));
                Sender sender = new Sender(words.get(0), words.get(1), words.get(2), YearMonth.parse(words.get(3)));
                System.out.println(peer.run(sender, Path.of(words.get(4))));
            }
        }
    }

    private String run(Sender sender, Path file) throws Exception {
        long begin = System.nanoTime();
        JudgingWriter writer = new JudgingWriter(database, new LookUps(new JdbcTemplate(database), sender), sender);
        Step step = new StepBuilder("lines", repository)
                .<DeclaredLine, DeclaredLine>chunk(CHUNK)
                .reader(new LineReader(file))
                .writer(writer)
                .transactionManager(transactions)
                .build();
        Job job = new JobBuilder("declaration", repository).start(step).build();
        JobExecution execution = operator.start(
                job,
                new JobParametersBuilder()
                        .addString("run", UUID.randomUUID().toString())
                        .toJobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            return "failed " + execution.getAllFailureExceptions();
        }
        return "done %d %d".formatted(System.nanoTime() - begin, writer.approved());
    }

    private JobRepository repository() throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database);
        factory.setTransactionManager(transactions);
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static HikariConfig settings() {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(System.getenv("PEER_DB_URL"));
        settings.setUsername(System.getenv("PEER_DB_USER"));
        settings.setPassword(System.getenv("PEER_DB_PASSWORD"));
        settings.setMaximumPoolSize(4);
        return settings;
    }
}
