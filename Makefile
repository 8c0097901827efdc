# Plain make lists the recipes.
.DEFAULT_GOAL := help
.PHONY: help run up down reset test test-one bench dev openapi lint-api format lint build

# Maven's own lines per module and step, without what plugins say to themselves.
QUIET := -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
         -Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.event.ExecutionEventLogger=info
MVN = JAVA_HOME="$$(deploy/local/find-jdk)" && export JAVA_HOME && ./mvnw -B

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## build and run the whole stack in the foreground; Ctrl-C stops it
	@exec deploy/local/tandem run

up: build ## the same in the background; returns when Tandem is ready
	@exec deploy/local/tandem up

down: ## stop what make up or make run started
	@exec deploy/local/tandem down

reset: ## remove all data of the local stack
	@exec deploy/local/tandem reset

test: ## everything that must hold: format, compiler checks, all tests
	@deploy/local/install-browser
	@$(MVN) verify

test-one: ## one test: make test-one MODULE=budget-service TEST=SettlementTest
	$(call need,MODULE)
	$(call need,TEST)
	@$(MVN) -pl $(MODULE) -am -Dtest='$(TEST)' -Dsurefire.failIfNoSpecifiedTests=false test

bench: build ## measure intake, settlement, monitoring and programmes into docs/performance.md
	@exec deploy/bench/bench

dev: build ## one service in development mode, the rest as in run: make dev SERVICE=budget
	$(call need,SERVICE)
	@exec deploy/local/tandem dev $(SERVICE)

openapi: ## write each service's openapi.yaml and docs/ijw-rules.md anew from the code
	@$(MVN) -q test -am -pl contracting-service,budget-service,monitoring-service,projects-service \
		-Dtest='*ApiTest,IjwRulesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.update=true

lint-api: ## the official ruleset over the OpenAPI documents, with Node: make lint-api ADR_RULESET=file
	$(call need,ADR_RULESET)
	@npx --yes @stoplight/spectral-cli@6.16.3 lint -r '$(ADR_RULESET)' *-service/openapi.yaml

format: ## put all Java code in the project's format
	@$(MVN) -q spotless:apply

lint: ## format and compiler checks without tests
	@$(MVN) -q -DskipTests test-compile

build: # for the recipes that run something: no tests, no checks
	@$(MVN) -Dquick $(QUIET) package

need = @test -n '$($1)' || { echo 'Say which: $1=...' >&2; exit 1; }
